import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'slope-cost',
  says: 'Energy that running a metre costs on a slope. For energy; to compare paces take pace-equivalence.',
  source: 'minetti2002',
  place: 'Figure 1, fifth-order polynomial of running',
  inputs: { gradeRatio: { unit: 'ratio', says: 'rise over run', domain: [-0.45, 0.45] } },
  outputs: {
    costJPerKgM: { unit: 'J/(kg·m)', says: 'metabolic energy per kilogram and metre' },
    factor: { unit: 'ratio', says: 'the same as a multiple of the cost on the flat' },
  },
  population:
    'Ten mountain runners on a treadmill. Downhill it is metabolic only: skill and braking hold runners back long before.',
  status: 'verified',
})
