import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'normalised-pace',
  says: 'The even speed that would have strained as much as this uneven one (NGP).',
  source: 'ours',
  place:
    '30-second trailing mean, mean of fourth powers, fourth root; the exact recipe of vendors is from memory',
  inputs: {
    durationS: {
      unit: 's',
      says: 'length of each stretch, one after the other',
      domain: [0, 1000],
      shape: 'column',
    },
    speedMps: { unit: 'm/s', says: 'its speed, hills allowed for', domain: [0, 12.5], shape: 'column' },
  },
  outputs: {
    normalisedSpeedMps: { unit: 'm/s', says: 'normalised speed' },
    variabilityRatio: { unit: 'ratio', says: 'normalised over mean speed' },
  },
  population: 'A convention among runners.',
  status: 'unverified',
})
