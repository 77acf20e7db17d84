import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'lean-mass',
  says: 'What of a body is not fat, from mass, height and sex.',
  source: 'boer1984',
  place: 'two straight lines, one for each sex',
  inputs: {
    massKg: { unit: 'kg', says: 'mass of the body', domain: [25, 250] },
    heightM: { unit: 'm', says: 'height', domain: [1.2, 2.3] },
    female: { unit: 'ratio', says: '1 for a woman, 0 for a man', domain: [0, 1] },
  },
  outputs: { leanKg: { unit: 'kg', says: 'mass without fat' } },
  population: 'Adults of usual build. Lean runners have more than it says, by a few kilograms.',
  status: 'verified',
})
