import type { PastRun } from '@freshlegs/domain'
import type { Past } from '../past/past.ts'
import type { Weighing } from '../weigh/weigh.ts'

/** A quarter longer, a fifteenth faster, 10 m more climb a kilometre are as unlike as each other. Ours. */
const longerRatio = 0.25
const fasterRatio = 0.065
const climbMPerKm = 10
/** Beyond it, two runs are not alike. */
const mostUnlike = 1.5
/** Of equals the nearest in time. */
const perDayApart = 1e-4

/**
 * The run most like another on which the legs held: about as long, as fast and as hilly; where the legs gave out on the
 * other, it went at least as far. Its index; null where none is like it.
 */
export function likeRun({ past, subjects }: Weighing, at: number): number | null {
  const own = subjects.find(({ run }) => run === at)
  let best: number | null = null
  let least = mostUnlike
  for (const { run, event, time } of subjects) {
    if (run === at || event || !held(past.runs[run]!) || past.runs[run]!.verdict.structured) continue
    if (own?.event && !(time >= own.time)) continue
    const unlike = distance(past, at, run) + Math.abs(past.dayOf[at]! - past.dayOf[run]!) * perDayApart
    // NaN, and so no match, where the length is not known.
    if (unlike < least) {
      least = unlike
      best = run
    }
  }
  return best
}

/** To the end: of a run that faded for another reason it is not known what the legs would have done. */
const held = ({ said, verdict }: PastRun) =>
  (said.stoppedBy ?? null) === null ? verdict.limiter === 'no-fade' : said.stoppedBy === 'nothing'

function distance({ runs }: Past, at: number, other: number): number {
  const a = runs[at]!
  const b = runs[other]!
  return (
    Math.abs(Math.log(a.distanceM / b.distanceM)) / longerRatio +
    Math.abs(Math.log(speedOf(a) / speedOf(b))) / fasterRatio +
    Math.abs(climbOf(a) - climbOf(b)) / climbMPerKm
  )
}

/** Before the legs went: a fade makes a run slow that was set out on fast. */
const speedOf = ({ figures, distanceM, movingS }: PastRun) =>
  figures.speedFreshMps ?? figures.steadySpeedMps ?? distanceM / movingS
/** Unknown counts as flat: a treadmill says nothing. */
const climbOf = ({ ascentM, distanceM }: PastRun) =>
  Number.isFinite(ascentM) ? ascentM / (distanceM / 1000) : 0
