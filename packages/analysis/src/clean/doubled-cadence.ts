import { howMany } from './how-many.ts'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'
import { usualCadence } from './usual-cadence.ts'

/** Stretches in which each step is counted twice. */
export const doubledCadence: Repair = {
  id: 'doubled-cadence',
  says: 'Cadence that slips to twice the usual is halved.',
  needs: ['cadenceSpm'],
  apply(track, _recording, { cadence }) {
    const { cadenceSpm } = track.streams
    if (!cadenceSpm) return null
    const usual = usualCadence(cadenceSpm, cadence.lowestUsualSpm)
    let samples = 0
    const mended = cadenceSpm.map((steps) => {
      if (!(Math.abs(steps / (2 * usual) - 1) <= cadence.twiceWithin)) return steps
      samples++
      return steps / 2
    })
    if (samples === 0) return null
    return {
      track: replaceStreams(track, { cadenceSpm: mended }),
      samples,
      says: `Cadence counted steps twice; halved: ${howMany(samples, 'value')}.`,
    }
  },
}
