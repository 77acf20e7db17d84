import { defineChannel } from '../channel.ts'

/** Steps per minute of both feet. FIT counts one foot, with its fraction in a field of its own. */
export const cadence = defineChannel({
  id: 'cadenceSpm',
  name: 'Cadence',
  unit: 'spm',
  believable: [0, 300],
  keptIn: {
    fit: [{ field: 4, plusField: 53 }],
    fitDeveloper: [{ name: 'Cadence', factorByUnit: { rpm: 1, spm: 0.5 } }],
    gpx: ['cad', 'cadence'],
    tcx: ['RunCadence', 'Cadence'],
    polar: { CADENCE: 1, cadence: 1 },
    unknownAs: [255],
    perFoot: true,
  },
})
