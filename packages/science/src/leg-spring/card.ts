import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'leg-spring',
  says: 'The leg as a spring: force, dip and stiffness from contact time, flight time and speed.',
  source: 'morin2005',
  place: 'equations 1 to 8; the dip is printed there with its sign, here it is positive downwards',
  inputs: {
    massKg: { unit: 'kg', says: 'body mass', domain: [30, 200] },
    heightM: { unit: 'm', says: 'body height', domain: [1.2, 2.3] },
    speedMps: { unit: 'm/s', says: 'speed on level ground', domain: [2, 8] },
    groundContactS: { unit: 's', says: 'contact time', domain: [0.1, 0.4] },
    flightS: { unit: 's', says: 'time in the air between two steps', domain: [0.01, 0.3] },
  },
  outputs: {
    forceN: { unit: 'N', says: 'greatest vertical force' },
    dipM: { unit: 'm', says: 'how far the centre of mass sinks on the ground' },
    legCompressionM: { unit: 'm', says: 'how far the leg is compressed' },
    verticalStiffnessNpm: {
      unit: 'N/m',
      says: 'force over dip: says nothing beyond contact time and cadence',
    },
    legStiffnessNpm: { unit: 'N/m', says: 'force over compression' },
    oscillationM: { unit: 'm', says: 'rise and fall of the centre of mass in the whole step' },
    stepLengthM: { unit: 'm', says: 'from one foot to the other' },
    verticalRatio: { unit: 'ratio', says: 'oscillation over step length' },
  },
  population:
    'Eight men at 3.3 to 6.7 m/s on a treadmill, ten elite runners at 4 to 7 m/s; bias 0.1 to 6 %. Slower is beyond it. Not valid on slopes: level ground (3 %) only.',
  status: 'verified',
})
