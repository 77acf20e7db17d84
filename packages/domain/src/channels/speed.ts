import { defineChannel } from '../channel.ts'

/** As the device says it. Nobody has run faster than 12.5 m/s. */
export const speed = defineChannel({
  id: 'speedMps',
  name: 'Speed',
  unit: 'm/s',
  believable: [0, 12.5],
  keptIn: {
    fit: [{ field: 73 }, { field: 6 }],
    fitDeveloper: [{ name: 'Speed', factorByUnit: { 'm/s': 1, 'km/h': 1 / 3.6 } }],
    gpx: ['speed'],
    tcx: ['Speed'],
    polar: { SPEED: 1 / 3.6, speed: 1 / 3.6 },
    apple: { HKQuantityTypeIdentifierRunningSpeed: { 'm/s': 1, 'km/hr': 1 / 3.6, 'mi/hr': 0.44704 } },
  },
})
