import { defineChannel } from '../channel.ts'

/** Power against the air, as a foot pod estimates it. */
export const airPower = defineChannel({
  id: 'airPowerW',
  name: 'Air power',
  unit: 'W',
  believable: [0, 500],
  keptIn: {
    fitDeveloper: [{ name: 'Air Power', factorByUnit: { watts: 1, w: 1 } }],
  },
})
