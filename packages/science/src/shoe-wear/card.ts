import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'shoe-wear',
  says: 'How likely a pair of shoes is worn out.',
  source: 'ours',
  place: 'lognormal life, median 640 km, sigma 0.25; custom retires pairs between 480 and 800 km',
  inputs: {
    effectiveM: {
      unit: 'm',
      says: 'what is on the pair, as far as it counts (effective-shoe-distance)',
      domain: [0, 100_000_000],
    },
  },
  outputs: { wornRatio: { unit: 'ratio', says: 'chance that it is worn out' } },
  population:
    'Trade custom; no trial of outcomes. On dry road there is no good evidence that wear slows a runner much.',
  status: 'ours',
})
