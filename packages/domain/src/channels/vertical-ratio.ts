import { defineChannel } from '../channel.ts'

/** Bounce as a share of the length of the step. */
export const verticalRatio = defineChannel({
  id: 'verticalRatio',
  name: 'Vertical ratio',
  unit: 'ratio',
  believable: [0.01, 0.3],
  keptIn: {
    fit: [{ field: 83, factor: 0.01 }],
  },
})
