import { median } from '@freshlegs/science'
import type { Measure } from './measure.ts'

/** Where and in what weather. */
export const surroundings: Measure = {
  gives: ['temperatureC', 'altitudeM'],
  of({ scene: { run } }) {
    const { temperatureC, altitudeM } = run.streams
    return { temperatureC: median(temperatureC ?? []), altitudeM: median(altitudeM ?? []) }
  },
}
