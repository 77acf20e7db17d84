import type { Survival } from '@freshlegs/domain'
import type { Say } from '../say/say.ts'
import type { Axis } from './subject.ts'

/** A survival curve with what is read off it. NaN where it does not say. */
export interface KnownCurve {
  readonly runs: number
  /** Runs on which the legs gave out. */
  readonly events: number
  readonly longest: number
  readonly median: number
  /** Limits of the median. */
  readonly low: number
  readonly high: number
  readonly curve: Survival['curve']
}

/** Where fewer runs went on, the curve is the luck of a few of them. Ours. */
const leastGoingOn = 5

/**
 * How far the legs last, in a sentence or two that claim no more than the curve and its limits do: the median where it
 * comes down to a half among lengths to which enough runs went; else what it says at the last of these.
 *
 * @param ofLate there is a before to compare with
 */
export function saySurvival(
  known: KnownCurve,
  { axis, say, ofLate }: { readonly axis: Axis; readonly say: Say; readonly ofLate: boolean },
): string {
  const { runs, events, longest, low, high } = known
  const your = ofLate ? 'Of late your' : 'Your'
  const ratio = axis.id === 'km' ? 1000 / say.longM : 1
  const figure = (value: number) => Math.round(ratio * value)
  const unit = { min: 'minutes', km: say.longs, 'kJ/kg': 'kJ/kg' }[axis.id]
  const far = (value: number) => `${figure(value)} ${unit}`
  if (runs === 0) return 'No run yet from which it could be told how far your legs last.'
  if (events === 0)
    return runs === 1
      ? `${your} legs lasted to the end on the one run that tells, ${far(longest)}.`
      : `${your} legs lasted to the end on ${runs} of ${runs} runs, the longest ${far(longest)}.`
  const median = medianTold(known)
  if (Number.isNaN(median)) return `${your} legs gave out on ${events} of ${runs} runs${beyond(known, far)}`
  const limits = !Number.isFinite(low)
    ? '; too few runs for an interval'
    : ` (80 % interval ${figure(low)} ${Number.isFinite(high) ? `to ${figure(high)}` : 'or more'})`
  return `${ofLate ? 'Of late on' : 'On'} half of your runs your legs last beyond ${far(median)}${limits}.`
}

/** The median where enough runs went so far; NaN where it would be the luck of a few. */
export const medianTold = (known: KnownCurve): number =>
  known.median <= lastTold(known).at ? known.median : NaN

/** The last length to which enough runs went, and what the curve says there; NaN where none did, or it has no limits there. */
function lastTold({ curve }: KnownCurve) {
  const last = curve?.atRisk.findLastIndex((n) => n >= leastGoingOn) ?? -1
  const of = (column: readonly (number | null)[] = []) => column[last] ?? NaN
  return { at: of(curve?.at), share: of(curve?.share), lower: of(curve?.lower), upper: of(curve?.upper) }
}

/** The rest of the sentence, where it is not the median that tells. */
function beyond(known: KnownCurve, far: (value: number) => string): string {
  const { at, share, lower, upper } = lastTold(known)
  if (Number.isNaN(at)) return ': too few runs to say how far they last.'
  const further = at < known.longest ? ' Too few went further to tell more.' : ''
  if (Number.isNaN(lower)) return `, on none of them within ${far(at)}.${further}`
  const percent = (ratio: number) => Math.round(100 * ratio)
  return `; they last beyond ${far(at)} on about ${percent(share)} of 100 (80 % interval ${percent(lower)} to ${percent(upper)}).${further}`
}
