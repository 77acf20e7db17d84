import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'acceleration-cost',
  says: 'What speeding up costs, as if it were a slope; by the polynomial of slopes and by the pair of 2018.',
  source: 'minettiPavei2018',
  place: 'equivalent slope with air (di Prampero & Osgnach 2018); cost for slopes above and below zero',
  inputs: {
    speedMps: { unit: 'm/s', says: 'speed', domain: [0, 12.5] },
    accelerationMps2: { unit: 'm/s²', says: 'change of speed', domain: [-4, 4] },
  },
  outputs: {
    slopeRatio: { unit: 'ratio', says: 'equivalent slope, air included' },
    massRatio: { unit: 'ratio', says: 'equivalent mass' },
    polynomialJPerKgM: {
      unit: 'J/(kg·m)',
      says: 'cost by the polynomial of slopes: for the small changes of steady running',
    },
    polynomialWPerKg: { unit: 'W/kg', says: 'its power' },
    pairJPerKgM: {
      unit: 'J/(kg·m)',
      says: 'cost by the pair of 2018: for sprints, above an equivalent slope of 0.1',
    },
    pairWPerKg: { unit: 'W/kg', says: 'its power' },
  },
  population:
    'Eight runners in shuttle runs. Trap: the pair has a kink at zero and makes small even changes of speed look like a saving.',
  status: 'verified',
  composes: ['slope-cost'],
})
