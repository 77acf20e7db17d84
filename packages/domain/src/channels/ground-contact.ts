import { defineChannel } from '../channel.ts'

/** Time a foot stays on the ground, mean of both feet. */
export const groundContact = defineChannel({
  id: 'groundContactS',
  name: 'Ground contact time',
  unit: 's',
  believable: [0.1, 0.6],
  keptIn: {
    fit: [{ field: 41, factor: 0.001 }],
    fitDeveloper: [{ name: 'Ground Time', factorByUnit: { milliseconds: 0.001, ms: 0.001 } }],
    apple: { HKQuantityTypeIdentifierRunningGroundContactTime: { ms: 0.001, s: 1 } },
  },
})
