import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'walking-cost',
  says: 'Energy that walking a metre costs on a slope.',
  source: 'minetti2002',
  place: 'Figure 1, fifth-order polynomial of walking',
  inputs: { gradeRatio: { unit: 'ratio', says: 'rise over run', domain: [-0.45, 0.45] } },
  outputs: { costJPerKgM: { unit: 'J/(kg·m)', says: 'metabolic energy per kilogram and metre' } },
  population:
    'Ten mountain runners on a treadmill. On the flat the polynomial says 2.5, the walkers at their best speed spent 1.64 ± 0.50.',
  status: 'unverified',
})
