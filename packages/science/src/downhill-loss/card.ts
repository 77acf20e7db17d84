import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'downhill-loss',
  says: 'How much more speed was lost downhill than uphill. A positive number fits tired thighs.',
  source: 'ours',
  place: 'difference of two losses at matched slopes',
  inputs: {
    earlyDownMps: { unit: 'm/s', says: 'early speed on gentle descents (3 to 12 %)', domain: [0.5, 12.5] },
    lateDownMps: { unit: 'm/s', says: 'late speed on the same slopes', domain: [0.5, 12.5] },
    earlyUpMps: { unit: 'm/s', says: 'early speed on gentle climbs (3 to 12 %)', domain: [0.5, 12.5] },
    lateUpMps: { unit: 'm/s', says: 'late speed on the same slopes', domain: [0.5, 12.5] },
  },
  outputs: { downUpPp: { unit: 'pp', says: 'loss downhill less loss uphill' } },
  population: 'Not tested on real runs.',
  status: 'ours',
})
