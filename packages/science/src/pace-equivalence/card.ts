import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'pace-equivalence',
  says: 'Speed on the flat that is worth a speed on a slope, as a multiple. This one corrects pace everywhere.',
  source: 'strava2017',
  place: 'community fit to the published curve; shape only',
  inputs: { gradeRatio: { unit: 'ratio', says: 'rise over run', domain: [-0.3, 0.3] } },
  outputs: { factor: { unit: 'ratio', says: 'flat speed over speed on the slope' } },
  population: 'Runs of many users at equal heart rate. The fit was not checked against the source.',
  status: 'unverified',
})
