import { howMany } from './how-many.ts'
import { type Jumps, jumps } from './jumps.ts'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'

/** Altitudes that jump away and come back, and altimeters that are set right by a leap. */
export const altitudeSpikes: Repair = {
  id: 'altitude-spikes',
  says: 'Altitudes that jump away and come back become unknown; a leap to a new level that stays is taken out.',
  needs: ['altitudeM'],
  apply(track, _recording, { jump }) {
    const { altitudeM } = track.streams
    if (!altitudeM) return null
    const { timeS } = track
    const found = jumps(
      timeS,
      (i) => !Number.isNaN(altitudeM[i]!),
      (a, b) =>
        Math.abs(altitudeM[b]! - altitudeM[a]!) /
        (jump.climbSlackM + jump.climbMps * (timeS[b]! - timeS[a]!)),
      jump.climbSettlesS,
    )
    const { rejected, leaps } = found
    if (rejected.length + leaps.length === 0) return null
    const says = [
      ...(rejected.length > 0
        ? [`Left out ${howMany(rejected.length, 'altitude')} that jumped away from the rest.`]
        : []),
      ...(leaps.length > 0 ? [`Took out ${howMany(leaps.length, 'leap')} of the altimeter.`] : []),
    ]
    return {
      track: replaceStreams(track, { altitudeM: levelled(altitudeM, found) }),
      samples: rejected.length + leaps.length,
      says: says.join(' '),
      removed: { altitudeM: rejected.length },
    }
  },
}

/** Stretches between leaps are moved to the height at which the longest of them lies. */
function levelled(altitudeM: Float64Array, { rejected, leaps }: Jumps): Float64Array {
  const out = altitudeM.slice()
  for (const i of rejected) out[i] = NaN
  const starts = [0, ...leaps.map(({ to }) => to), out.length]
  const offsets = [0]
  for (const { from, to } of leaps) offsets.push(offsets.at(-1)! + altitudeM[from]! - altitudeM[to]!)
  const lengths = offsets.map((_, k) => starts[k + 1]! - starts[k]!)
  const right = offsets[lengths.indexOf(Math.max(...lengths))]!
  for (const [k, offset] of offsets.entries())
    for (let i = starts[k]!; i < starts[k + 1]!; i++) out[i]! += offset - right
  return out
}
