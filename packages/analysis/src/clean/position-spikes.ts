import { greatCircle } from '@freshlegs/science'
import { howMany } from './how-many.ts'
import { jumps } from './jumps.ts'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'
import { without } from './without.ts'

/** GPS points that jump away and come back, and the point 0, 0 of receivers without a fix. */
export const positionSpikes: Repair = {
  id: 'position-spikes',
  says: 'Positions that jump away faster than anybody runs, and come back, become unknown.',
  needs: ['latitudeDeg', 'longitudeDeg'],
  apply(track, _recording, { jump }) {
    const { latitudeDeg, longitudeDeg } = track.streams
    if (!latitudeDeg || !longitudeDeg) return null
    const { timeS } = track
    const hasPosition = (i: number) => !Number.isNaN(latitudeDeg[i]! + longitudeDeg[i]!)
    const hasNoFix = (i: number) => latitudeDeg[i] === 0 && longitudeDeg[i] === 0
    const effort = (a: number, b: number) =>
      greatCircle(latitudeDeg[a]!, longitudeDeg[a]!, latitudeDeg[b]!, longitudeDeg[b]!) /
      (jump.positionSlackM + jump.fastestMps * (timeS[b]! - timeS[a]!))

    const noFix: number[] = []
    let known = 0
    for (let i = 0; i < timeS.length; i++) {
      if (hasNoFix(i)) noFix.push(i)
      if (hasPosition(i)) known++
    }
    const { rejected: jumped } = jumps(
      timeS,
      (i) => hasPosition(i) && !hasNoFix(i),
      effort,
      jump.positionSettlesS,
    )
    // A car is no spike: what is faster most of the time is left for the verdict to see.
    const spikes = jumped.length > jump.spikeShare * known ? noFix : [...noFix, ...jumped]
    if (spikes.length === 0) return null
    return {
      track: replaceStreams(track, {
        latitudeDeg: without(latitudeDeg, spikes),
        longitudeDeg: without(longitudeDeg, spikes),
      }),
      samples: spikes.length,
      says: `Left out ${howMany(spikes.length, 'position')} that jumped away from the rest.`,
      removed: { latitudeDeg: spikes.length, longitudeDeg: spikes.length },
    }
  },
}
