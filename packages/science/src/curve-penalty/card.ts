import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'curve-penalty',
  says: 'What a bend costs a distance runner in time.',
  source: 'tabogaKram2019',
  place: 'leg force on a curve; time per force fitted to its marathon on a 400 m track',
  inputs: {
    speedMps: { unit: 'm/s', says: 'speed', domain: [0, 8] },
    radiusM: { unit: 'm', says: 'radius of the bend', domain: [5, 100_000] },
  },
  outputs: {
    forceRatio: { unit: 'ratio', says: 'force on the leg against straight running' },
    timeRatio: { unit: 'ratio', says: 'extra time at equal effort while in the bend; ours' },
  },
  population: 'A model of distance running, compared with indoor records. Not for sprints.',
  status: 'verified',
})
