import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'air-resistance',
  says: 'Force of the air on a runner, and what it adds to the cost of running.',
  source: 'daSilva2022',
  place: 'abstract: 6.13 % of metabolic power for each per cent of body weight',
  inputs: {
    speedMps: { unit: 'm/s', says: 'speed', domain: [0, 12.5] },
    windMps: {
      unit: 'm/s',
      says: 'wind along the way, from behind positive',
      domain: [-25, 25],
      otherwise: 0,
    },
    massKg: { unit: 'kg', says: 'body mass', domain: [30, 200] },
    dragAreaM2: {
      unit: 'm²',
      says: 'drag area; 0.40 to 0.45, from memory',
      domain: [0.2, 0.8],
      otherwise: 0.45,
    },
    airKgPerM3: { unit: 'kg/m³', says: 'density of the air', domain: [0.8, 1.4], otherwise: 1.205 },
  },
  outputs: {
    forceN: { unit: 'N', says: 'force against the runner; negative pushes' },
    weightRatio: { unit: 'ratio', says: 'force over body weight' },
    costRatio: { unit: 'ratio', says: 'change of metabolic power' },
  },
  population: 'Twelve runners at 12 to 16 km/h pulled back by 0 to 8 N; wide range between people.',
  status: 'verified',
})
