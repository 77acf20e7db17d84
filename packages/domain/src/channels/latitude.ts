import { defineChannel } from '../channel.ts'

/**
 * Where the runner is. The reader turns semicircles of FIT into degrees. A device that has not found itself
 * writes 0; a run across the equator loses one sample by that.
 */
export const latitude = defineChannel({
  id: 'latitudeDeg',
  name: 'Latitude',
  unit: '°',
  believable: [-90, 90],
  keptIn: {
    fit: [{ field: 0 }],
    gpx: ['lat'],
    tcx: ['LatitudeDegrees'],
    unknownAs: [0],
  },
})
