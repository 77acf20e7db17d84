import { defineChannel } from '../channel.ts'

/** Share of the ground contact time that falls to the left foot. */
export const stanceBalance = defineChannel({
  id: 'stanceBalanceRatio',
  name: 'Left-right balance',
  unit: 'ratio',
  believable: [0.3, 0.7],
  keptIn: {
    fit: [{ field: 84, factor: 0.01 }],
  },
})
