import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'energy-availability',
  says: 'What food leaves for the body once the running is paid for.',
  source: 'mountjoy2023',
  place: 'definition: (eaten - cost of the exercise above rest) over the mass without fat',
  inputs: {
    eatenKcal: { unit: 'any', says: 'eaten in a day, kcal', domain: [0, 15_000] },
    exerciseKcal: {
      unit: 'any',
      says: 'cost of the exercise of that day, rest in it, kcal',
      domain: [0, 15_000],
    },
    exerciseH: { unit: 'any', says: 'hours of exercise that day', domain: [0, 24] },
    restingKcalPerDay: { unit: 'any', says: 'burnt in a day at rest, kcal', domain: [500, 5000] },
    leanKg: { unit: 'kg', says: 'mass without fat', domain: [15, 150] },
  },
  outputs: { kcalPerKg: { unit: 'any', says: 'kilocalories a day for each kilogram without fat' } },
  population:
    'Athletes. Below 30 is commonly called low in women; for men the line is debated, and the consensus keeps none. A diary is easily a fifth off.',
  status: 'verified',
})
