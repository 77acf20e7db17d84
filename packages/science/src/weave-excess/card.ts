import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'weave-excess',
  says: 'How much longer a weaving line is than the straight one.',
  source: 'ours',
  place: 'arc length of a sine wave',
  inputs: {
    amplitudeM: { unit: 'm', says: 'how far to each side', domain: [0, 100] },
    wavelengthM: { unit: 'm', says: 'from one turn to the next of its kind', domain: [1, 100_000] },
  },
  outputs: {
    excessRatio: { unit: 'ratio', says: 'extra length, exact' },
    approximateRatio: { unit: 'ratio', says: 'extra length for gentle weaving' },
  },
  population: 'Geometry.',
  status: 'ours',
})
