import { defineChannel } from '../channel.ts'

/** Of the sensor: on a wrist it reads the skin as much as the air. */
export const temperature = defineChannel({
  id: 'temperatureC',
  name: 'Temperature',
  unit: '°C',
  believable: [-40, 60],
  keptIn: {
    fit: [{ field: 13 }],
    fitDeveloper: [{ name: 'Stryd Temperature', factorByUnit: { c: 1 } }],
    gpx: ['atemp', 'temp', 'temperature'],
    tcx: ['Temperature'],
    polar: { TEMPERATURE: 1, temperature: 1 },
    unknownAs: [127],
  },
})
