import { defineChannel } from '../channel.ts'

/** Rise and fall of the trunk in each step. */
export const verticalOscillation = defineChannel({
  id: 'verticalOscillationM',
  name: 'Bounce',
  unit: 'm',
  believable: [0.01, 0.3],
  keptIn: {
    fit: [{ field: 39, factor: 0.001 }],
    fitDeveloper: [
      {
        name: 'Vertical Oscillation',
        factorByUnit: { centimeters: 0.01, cm: 0.01, mm: 0.001, millimeters: 0.001 },
      },
    ],
    apple: { HKQuantityTypeIdentifierRunningVerticalOscillation: { cm: 0.01, m: 1, mm: 0.001, in: 0.0254 } },
  },
})
