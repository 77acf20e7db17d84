import type { PastRun } from '@freshlegs/domain'

/**
 * The run most like another on which the legs held: about as long, as fast and as hilly. Of equals the nearest in time.
 *
 * @returns its index; -1 where none is like it
 */
export function likeRun(runs: readonly PastRun[], at: number): number {
  const run = runs[at]
  if (!run) return -1
  let best = -1
  let least = mostUnlike
  for (let i = 0; i < runs.length; i++) {
    const other = runs[i]!
    if (i === at || !held(other)) continue
    const unlike = distance(run, other) + Math.abs(i - at) * perRunApart
    if (unlike < least) {
      least = unlike
      best = i
    }
  }
  return best
}

const held = ({ said, verdict }: PastRun) =>
  said.stoppedBy == null ? verdict.limiter === 'no-fade' : said.stoppedBy === 'nothing'

/** 1 is as unlike as may be in one respect. NaN, and so no match, where the length is not known. */
function distance(a: PastRun, b: PastRun): number {
  return (
    Math.abs(Math.log(a.movingS / b.movingS)) / longerRatio +
    Math.abs(Math.log(speedOf(a) / speedOf(b))) / fasterRatio +
    Math.abs(climbOf(a) - climbOf(b)) / climbRatio
  )
}

const speedOf = ({ figures, distanceM, movingS }: PastRun) => figures.steadySpeedMps ?? distanceM / movingS
/** Unknown counts as flat: a treadmill says nothing. */
const climbOf = ({ ascentM, distanceM }: PastRun) => (Number.isFinite(ascentM) ? ascentM / distanceM : 0)

/** A quarter longer, a fifteenth faster, 10 m more climb a kilometre are as unlike as each other. Ours. */
const longerRatio = 0.25
const fasterRatio = 0.065
const climbRatio = 0.01
const mostUnlike = 1.5
const perRunApart = 1e-4
