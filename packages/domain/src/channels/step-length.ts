import { defineChannel } from '../channel.ts'

/** From one foot to the other. */
export const stepLength = defineChannel({
  id: 'stepLengthM',
  name: 'Step length',
  unit: 'm',
  believable: [0.2, 3],
  keptIn: {
    fit: [{ field: 85, factor: 0.001 }],
    apple: { HKQuantityTypeIdentifierRunningStrideLength: { m: 1, cm: 0.01, ft: 0.3048, in: 0.0254 } },
  },
})
