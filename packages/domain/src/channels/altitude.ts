import { defineChannel } from '../channel.ts'

/** Above sea level, from the Dead Sea shore to the highest summit. */
export const altitude = defineChannel({
  id: 'altitudeM',
  name: 'Altitude',
  unit: 'm',
  believable: [-450, 8850],
  keptIn: {
    fit: [{ field: 78 }, { field: 2 }],
    gpx: ['ele', 'altitude'],
    tcx: ['AltitudeMeters'],
    polar: { ALTITUDE: 1, altitude: 1 },
  },
})
