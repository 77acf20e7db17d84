import { defineChannel } from '../channel.ts'

/** Where the runner is. The reader turns semicircles of FIT into degrees. */
export const longitude = defineChannel({
  id: 'longitudeDeg',
  name: 'Longitude',
  unit: '°',
  believable: [-180, 180],
  keptIn: {
    fit: [{ field: 1 }],
    gpx: ['lon'],
    tcx: ['LongitudeDegrees'],
  },
})
