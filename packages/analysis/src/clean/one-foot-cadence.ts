import { median } from '@freshlegs/science'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'
import { speedOverGround } from './speed-over-ground.ts'

/** A cadence that counts one foot for the whole run is doubled. */
export const oneFootCadence: Repair = {
  id: 'one-foot-cadence',
  says: 'A cadence that counts one foot is doubled.',
  needs: ['cadenceSpm'],
  apply(track, _recording, settings) {
    const { cadenceSpm } = track.streams
    if (!cadenceSpm) return null
    const { runningMps, oneFootAboveSpm, oneFootBelowSpm } = settings.cadence
    const speedMps = speedOverGround(track, settings)
    const running = cadenceSpm.map((steps, i) => (steps > 0 && speedMps[i]! > runningMps ? steps : NaN))
    const usual = median(running)
    if (!(usual > oneFootAboveSpm && usual < oneFootBelowSpm)) return null
    return {
      track: replaceStreams(track, { cadenceSpm: cadenceSpm.map((steps) => 2 * steps) }),
      samples: cadenceSpm.length,
      says: `Cadence counted one foot (${Math.round(usual)} a minute); it was doubled.`,
    }
  },
}
