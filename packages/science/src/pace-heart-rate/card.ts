import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'pace-heart-rate',
  says: 'Loss of speed per heart beat from the first half to the second (Pa:HR). Positive is worse.',
  source: 'friel',
  place: 'first half against second half; below 5 % counts as coupled',
  inputs: {
    firstSpeedMps: { unit: 'm/s', says: 'speed of the first half, hills allowed for', domain: [0.8, 7] },
    firstHeartRateBpm: { unit: 'bpm', says: 'its heart rate', domain: [60, 230] },
    secondSpeedMps: { unit: 'm/s', says: 'speed of the second half, hills allowed for', domain: [0.8, 7] },
    secondHeartRateBpm: { unit: 'bpm', says: 'its heart rate', domain: [60, 230] },
  },
  outputs: { paHrPercent: { unit: 'percent', says: 'loss of speed per beat' } },
  population: 'Steady aerobic runs of 40 minutes and more without their first ten minutes.',
  status: 'unverified',
})
