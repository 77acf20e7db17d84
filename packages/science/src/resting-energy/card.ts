import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'resting-energy',
  says: 'What a body burns in a day at rest.',
  source: 'cunningham1980',
  place: '500 + 22 a kilogram without fat',
  inputs: { leanKg: { unit: 'kg', says: 'mass without fat', domain: [15, 150] } },
  outputs: { kcalPerDay: { unit: 'any', says: 'kilocalories a day' } },
  population: 'Adults; a tenth more or less from one to another.',
  status: 'unverified',
})
