import { defineChannel } from '../channel.ts'

/** Since the start, as the device counts it. */
export const distance = defineChannel({
  id: 'distanceM',
  name: 'Distance',
  unit: 'm',
  believable: [0, 1000000],
  keptIn: {
    fit: [{ field: 5 }],
    fitDeveloper: [{ name: 'Distance', factorByUnit: { meters: 1, m: 1 } }],
    gpx: ['distance'],
    tcx: ['DistanceMeters'],
    polar: { DISTANCE: 1, distance: 1 },
  },
})
