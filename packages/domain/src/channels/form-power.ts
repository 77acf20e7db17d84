import { defineChannel } from '../channel.ts'

/** Power of bouncing in place, as a foot pod estimates it. */
export const formPower = defineChannel({
  id: 'formPowerW',
  name: 'Form power',
  unit: 'W',
  believable: [0, 300],
  keptIn: {
    fitDeveloper: [{ name: 'Form Power', factorByUnit: { watts: 1, w: 1 } }],
  },
})
