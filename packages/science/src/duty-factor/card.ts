import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'duty-factor',
  says: 'Share of a stride that one foot spends on the ground, from cadence and contact time.',
  source: 'morin2005',
  place: 'definitions of contact and flight time',
  inputs: {
    cadenceSpm: { unit: 'spm', says: 'steps per minute of both feet', domain: [100, 260] },
    groundContactS: { unit: 's', says: 'contact time', domain: [0.1, 0.6] },
  },
  outputs: {
    stepS: { unit: 's', says: 'time of one step' },
    flightS: { unit: 's', says: 'time in the air; negative when walking, where both feet touch the ground' },
    dutyRatio: { unit: 'ratio', says: 'contact over the time of two steps; above one half is walking' },
  },
  population: 'A definition: anybody on two feet.',
  status: 'verified',
})
