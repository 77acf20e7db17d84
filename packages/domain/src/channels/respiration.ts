import { defineChannel } from '../channel.ts'

/** Breaths per minute, as the watch estimates it. */
export const respiration = defineChannel({
  id: 'respirationPerMin',
  name: 'Breathing rate',
  unit: '1/min',
  believable: [4, 90],
  keptIn: {
    fit: [{ field: 108 }, { field: 99 }],
  },
})
