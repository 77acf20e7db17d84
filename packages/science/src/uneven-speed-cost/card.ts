import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'uneven-speed-cost',
  says: 'What running unevenly costs beyond running the same way at its mean speed. Slow drift costs next to nothing.',
  source: 'ours',
  place: 'from the cost of slopes, equivalent slope without air, and drag that grows with speed cubed',
  inputs: {
    timeS: { unit: 's', says: 'times, rising', domain: [0, 1_000_000], shape: 'column' },
    speedMps: { unit: 'm/s', says: 'speed at each time, noise removed', domain: [0, 12.5], shape: 'column' },
    dragJS2PerKgM3: {
      unit: 'any',
      says: 'drag per kilogram, J s²/(kg·m³)',
      domain: [0, 0.1],
      otherwise: 0.01,
    },
  },
  outputs: {
    driftRatio: { unit: 'ratio', says: 'extra energy from air at uneven speed' },
    accelerationRatio: { unit: 'ratio', says: 'extra energy from speeding up and slowing down' },
    totalRatio: { unit: 'ratio', says: 'both' },
  },
  population: 'Follows from the cost of slopes (ten mountain runners). The drag is from memory.',
  status: 'ours',
  composes: ['slope-cost'],
})
