import type { PastRun, Survival } from '@freshlegs/domain'
import { kaplanMeier } from '@freshlegs/science'
import type { Axis, Exclusion, Subject } from './subject.ts'
import { subjectsOf } from './subjects-of.ts'

/** Limits of the curve and of the median. */
const confidence = 0.8

/**
 * How far the legs last: the curve over `runs`, and over those of `before` to compare with where there are any.
 * No event yet is the usual case, and says how far the longest run went.
 */
export function survivalOf(runs: readonly PastRun[], before: readonly PastRun[], axis: Axis): Survival {
  const { subjects, excluded } = subjectsOf(runs, axis)
  const now = curveOf(subjects)
  const longest = longestOf(subjects)
  const earlier = subjectsOf(before, axis).subjects
  const then = curveOf(earlier)
  return {
    unit: axis.id,
    runs: subjects.length,
    events: now.events,
    median: orNull(now.median),
    interval: intervalOf(now),
    longest: orNull(longest),
    says: sentence(axis, subjects, now, then.curve ? 'Of late ' : ''),
    curve: now.curve,
    before: then.curve && {
      says: sentence(axis, earlier, then, ''),
      runs: earlier.length,
      events: then.events,
      median: orNull(then.median),
      curve: then.curve,
    },
    excluded: [...excluded].map(([because, n]) => ({ because: whyNot[because], n })),
    assumed: [...assumedOf(runs, subjects)],
  }
}

type Curve = ReturnType<typeof curveOf>

function curveOf(subjects: readonly Subject[]) {
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
  return { events, median: km.median, low: km.medianLower, high: km.medianUpper, curve }
}

const intervalOf = ({ low, high }: Curve): [number, number] | null =>
  Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null

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

/** @param when `Of late `, where there is a before to compare with */
function sentence(
  axis: Axis,
  subjects: readonly Subject[],
  { events, median, low, high }: Curve,
  when: string,
): string {
  const n = subjects.length
  const your = when === '' ? 'Your' : `${when}your`
  if (n === 0) return 'No run yet from which it could be told how far your legs last.'
  const longest = say(longestOf(subjects), axis)
  if (events === 0)
    return n === 1
      ? `${your} legs lasted to the end on the one run that tells, ${longest}.`
      : `${your} legs lasted to the end on ${n} of ${n} runs, the longest ${longest}.`
  if (Number.isNaN(median))
    return `${your} legs gave out on ${events} of ${n} ${plural(n)}; on most they last beyond ${longest}.`
  const limits =
    Number.isFinite(low) && Number.isFinite(high)
      ? ` (${Math.round(low)} to ${Math.round(high)})`
      : Number.isFinite(low)
        ? ` (${Math.round(low)} or more)`
        : ''
  return `${when === '' ? 'On' : `${when}on`} half of your runs your legs last beyond ${say(median, axis)}${limits}.`
}

const plural = (n: number) => (n === 1 ? 'run' : 'runs')
const say = (value: number, { id }: Axis) => `${Math.round(value)} ${id === 'min' ? 'minutes' : id}`
const orNull = (value: number) => (Number.isFinite(value) ? value : null)

const whyNot: Record<Exclusion, string> = {
  'too short': 'shorter than 30 minutes',
  'cannot be told': 'what limited it cannot be told, and you did not say',
  intervals: 'intervals, whose structure hides a fade',
  'length unknown': 'how far it went is not known on this axis',
}
