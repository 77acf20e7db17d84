import { howMany } from './how-many.ts'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'
import { speedOverGround } from './speed-over-ground.ts'
import { usualCadence } from './usual-cadence.ts'

/** Stretches in which only every other step is counted. Slow steps at a slow pace are walking, and stay. */
export const halvedCadence: Repair = {
  id: 'halved-cadence',
  says: 'Cadence that slips to half the usual while running is doubled.',
  needs: ['cadenceSpm'],
  apply(track, _recording, settings) {
    const { cadenceSpm } = track.streams
    if (!cadenceSpm) return null
    const { lowestUsualSpm, runningMps, twiceWithin } = settings.cadence
    const speedMps = speedOverGround(track, settings)
    const usual = usualCadence(cadenceSpm, lowestUsualSpm)
    let samples = 0
    const mended = cadenceSpm.map((steps, i) => {
      if (!(speedMps[i]! > runningMps && Math.abs((2 * steps) / usual - 1) <= twiceWithin)) return steps
      samples++
      return 2 * steps
    })
    if (samples === 0) return null
    return {
      track: replaceStreams(track, { cadenceSpm: mended }),
      samples,
      says: `Cadence counted every other step; doubled: ${howMany(samples, 'value')}.`,
    }
  },
}
