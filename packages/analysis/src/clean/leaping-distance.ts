import { howMany } from './how-many.ts'
import type { CleanSettings, Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'

/** Distance that leaps farther than anybody runs. After a standstill it was catching up; otherwise it was never run. */
export const leapingDistance: Repair = {
  id: 'leaping-distance',
  says: 'Where distance leaps, the way is spread over the standstill before it, as after a tunnel; a leap out of nothing is taken out.',
  needs: ['distanceM'],
  apply(track, _recording, settings) {
    const { distanceM } = track.streams
    if (!distanceM) return null
    const leaps = leapsOf(track.timeS, distanceM, settings)
    if (leaps.length === 0) return null
    return {
      track: replaceStreams(track, { distanceM: mended(distanceM, leaps) }),
      samples: leaps.length,
      says: `Distance leapt faster than anybody runs; put right: ${howMany(leaps.length, 'leap')}.`,
    }
  },
}

interface Leap {
  /** First sample at the distance from which it leapt, and the sample that it leapt to. */
  readonly stoodFrom: number
  readonly to: number
  readonly metres: number
  /** Whether the standstill was long enough to have run so far. */
  readonly caughtUp: boolean
}

function leapsOf(
  timeS: Float64Array,
  distanceM: Float64Array,
  { jump, distance, pause }: CleanSettings,
): readonly Leap[] {
  const leaps: Leap[] = []
  let last = -1
  let stoodFrom = -1
  for (let i = 0; i < timeS.length; i++) {
    if (Number.isNaN(distanceM[i]!)) continue
    const metres = last < 0 ? 0 : distanceM[i]! - distanceM[last]!
    if (metres > distance.leapSlackM + jump.fastestMps * (timeS[i]! - timeS[last]!))
      leaps.push({
        stoodFrom,
        to: i,
        metres,
        caughtUp: metres <= pause.jumpSpeedMps * (timeS[i]! - timeS[stoodFrom]!),
      })
    if (last < 0 || metres > distance.stillM) stoodFrom = i
    last = i
  }
  return leaps
}

function mended(distanceM: Float64Array, leaps: readonly Leap[]): Float64Array {
  const out = distanceM.slice()
  let never = 0
  for (const [k, { stoodFrom, to, metres, caughtUp }] of leaps.entries()) {
    if (caughtUp) out.fill(NaN, stoodFrom + 1, to)
    else never += metres
    const end = leaps[k + 1]?.to ?? out.length
    for (let i = to; i < end; i++) out[i]! -= never
  }
  return out
}
