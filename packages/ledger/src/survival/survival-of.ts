import type { PastRun, Survival } from '@freshlegs/domain'
import { kaplanMeier } from '@freshlegs/science'
import type { Say } from '../say/say.ts'
import { type KnownCurve, medianTold, saySurvival } from './say-survival.ts'
import type { Axis, Exclusion, Subject } from './subject.ts'
import { subjectsOf } from './subjects-of.ts'

/**
 * How far the legs last: the curve over `runs`, and over those of `before` to compare with where there are any.
 * No event yet is the usual case, and says how far the longest run went.
 */
export function survivalOf(
  runs: readonly PastRun[],
  before: readonly PastRun[],
  axis: Axis,
  say: Say,
): Survival {
  const { subjects, excluded } = subjectsOf(runs, axis)
  const now = curveOf(subjects)
  const earlier = subjectsOf(before, axis).subjects
  const then = curveOf(earlier)
  return {
    unit: axis.id,
    runs: subjects.length,
    events: now.events,
    ...medianOf(now),
    longest: orNull(now.longest),
    says: saySurvival(now, { axis, say, ofLate: then.curve !== null }),
    curve: now.curve,
    before: then.curve && {
      says: saySurvival(then, { axis, say, ofLate: false }),
      runs: earlier.length,
      events: then.events,
      ...medianOf(then),
      curve: then.curve,
    },
    excluded: [...excluded].map(([because, n]) => ({ because: whyNot[because], n })),
    assumed: [...assumedOf(runs, subjects)],
  }
}

/** Limits of the curve and of the median. */
const confidence = 0.8

function curveOf(subjects: readonly Subject[]): KnownCurve {
  const events = subjects.filter(({ event }) => event).length
  const km = kaplanMeier({
    time: subjects.map(({ time }) => time),
    event: subjects.map(({ event }) => (event ? 1 : 0)),
    confidence,
  })
  const column = (values: ArrayLike<number>) => Array.from(values)
  const curve =
    subjects.length === 0
      ? null
      : {
          at: column(km.time),
          share: column(km.survival),
          lower: column(km.lower).map(orNull),
          upper: column(km.upper).map(orNull),
          atRisk: column(km.atRisk),
        }
  return {
    runs: subjects.length,
    events,
    longest: longestOf(subjects),
    median: km.median,
    low: km.medianLower,
    high: km.medianUpper,
    curve,
  }
}

/** As it is said: none where it rests on a few runs that went so far. An upper limit that the curve does not give is open. */
function medianOf(known: KnownCurve): Pick<Survival, 'median' | 'interval'> {
  const { low, high } = known
  const median = orNull(medianTold(known))
  return { median, interval: median !== null && Number.isFinite(low) ? [low, orNull(high)] : null }
}

/** What the curve takes for granted, and on how many runs. */
function* assumedOf(runs: readonly PastRun[], subjects: readonly Subject[]): Generator<string> {
  yield 'Runs are taken as independent of each other, which those of one runner are not: limits are approximate.'
  yield 'A fade by heart and lungs or on purpose ends the watch where it began: what the legs would have done beyond is not known.'
  const events = subjects.filter(({ event }) => event).map(({ run }) => runs[run]!)
  const unseen = events.filter(({ verdict }) => !(verdict.onsetMovingS > 0)).length
  if (unseen > 0)
    yield `On ${unseen} of ${events.length} ${plural(events.length)} you told that the legs gave out, and nothing shows when: the end stands for it, at the latest.`
  const vague = events.filter(({ verdict: { onsetIntervalS, onsetMovingS } }) =>
    onsetIntervalS ? onsetIntervalS[1] - onsetIntervalS[0] > vagueRatio * onsetMovingS : false,
  ).length
  if (vague > 0)
    yield `On ${vague} of ${events.length} ${plural(events.length)} it is only roughly known when the legs gave out.`
}

/** An onset that is known no better than to this share of its time is rough (survival sheet, 1). */
const vagueRatio = 0.2

const longestOf = (subjects: readonly Subject[]) =>
  subjects.reduce((longest, { time }) => Math.max(longest, time), -Infinity)

const plural = (n: number) => (n === 1 ? 'run' : 'runs')
const orNull = (value: number) => (Number.isFinite(value) ? value : null)

const whyNot: Record<Exclusion, string> = {
  'too short': 'shorter than 30 minutes',
  'cannot be told': 'what limited it cannot be told, and you did not say',
  intervals: 'intervals, whose structure hides a fade',
  'length unknown': 'how far it went is not known on this axis',
}
