import { defineChannel } from '../channel.ts'

/** Running power. Each maker has a model of its own: compare only with the same device. */
export const power = defineChannel({
  id: 'powerW',
  name: 'Power',
  unit: 'W',
  believable: [0, 2500],
  keptIn: {
    fit: [{ field: 7 }],
    fitDeveloper: [{ name: 'Power', factorByUnit: { watts: 1, watt: 1, w: 1 } }],
    gpx: ['power', 'PowerInWatts'],
    tcx: ['Watts'],
    polar: { POWER: 1, power: 1 },
    apple: { HKQuantityTypeIdentifierRunningPower: { W: 1, kW: 1000 } },
    unknownAs: [65535],
  },
})
