import type { CheckIn } from '@freshlegs/domain'
import type { Past } from '../past/past.ts'
import { SortedWindow } from './sorted-window.ts'

/** What a morning tells of how rested a runner is, one thing each: unlike things are not summed (health sheet 6). */
interface Item {
  readonly name: string
  /** NaN where it was not told. */
  readonly of: (checkIn: CheckIn) => number
  /** 1 where more is worse, -1 where less is. */
  readonly worse: 1 | -1
  /** Mornings differ at least by so much, in its own scale: half a point as the sheet has it, the others ours. */
  readonly leastSpread: number
  /** A single morning says little of it: the mean of so many days stands for it. */
  readonly overDays: number
  readonly says: (value: number) => string
}

const points = (value: number) => `${Math.round(10 * value) / 10} of 10`

const items: readonly Item[] = [
  {
    name: 'soreness',
    of: ({ soreness = NaN }) => soreness,
    worse: 1,
    leastSpread: 0.5,
    overDays: 1,
    says: points,
  },
  {
    name: 'fatigue',
    of: ({ fatigue = NaN }) => fatigue,
    worse: 1,
    leastSpread: 0.5,
    overDays: 1,
    says: points,
  },
  { name: 'stress', of: ({ stress = NaN }) => stress, worse: 1, leastSpread: 0.5, overDays: 1, says: points },
  {
    name: 'sleep quality',
    of: ({ sleepQuality = NaN }) => sleepQuality,
    worse: -1,
    leastSpread: 0.5,
    overDays: 1,
    says: points,
  },
  {
    name: 'sleep',
    of: ({ sleepH = NaN }) => sleepH,
    worse: -1,
    leastSpread: 0.5,
    overDays: 1,
    says: (hours) => `${hours.toFixed(1)} hours`,
  },
  {
    name: 'resting heart rate',
    of: ({ heartRateRestBpm = NaN }) => heartRateRestBpm,
    worse: 1,
    leastSpread: 1,
    overDays: 1,
    says: (bpm) => `${Math.round(bpm)} beats`,
  },
  {
    // Plews 2013: a week's mean tells of form, a single morning hardly.
    name: 'heart rate variability of the week (rMSSD)',
    of: ({ rmssdMs = NaN }) => (rmssdMs > 0 ? Math.log(rmssdMs) : NaN),
    worse: -1,
    leastSpread: 0.05,
    overDays: 7,
    says: (log) => `${Math.round(Math.exp(log))} ms`,
  },
]

/** A robust standard deviation is so many median deviations. */
const deviations = 1.4826
/** Set against so many mornings before that tell of it, none older; fewer than the least say nothing. Least and count: health sheet 6; the days are ours. */
const mostMornings = 28
const leastMornings = 10
const oldestDays = 90
/** Of a mean of days, at least so many. Health sheet 6. */
const leastOfMean = 3

export interface Mornings {
  /** Robust standard deviations by which the worst of the morning's items is worse than usual; NaN where none can be told. */
  readonly worst: Float64Array
  /** `soreness 6 of 10 that morning, mostly 2 of 10` */
  says(at: number): string
}

/** The morning of each run against the runner's own mornings before it, by whichever of its items is worst. */
export function worstOfMorning({ column, mornings, dayOf }: Past): Mornings {
  const worstItem = new Int8Array(dayOf.length).fill(-1)
  const indexOf = new Map(mornings.map(({ day }, i) => [day, i]))
  // Of the mornings, those of days with a run are asked of; the others only stand behind them.
  const asked = [...new Set(dayOf)].flatMap((day) => indexOf.get(day) ?? [])
  const found = items.map((item) => itemOf(item, mornings, asked))
  const worst = column((_, at) => {
    const morning = indexOf.get(dayOf[at]!)
    if (morning === undefined) return NaN
    let most = NaN
    found.forEach(({ z }, k) => {
      if (!(most >= z[morning]!) && !Number.isNaN(z[morning]!)) {
        most = z[morning]!
        worstItem[at] = k
      }
    })
    return most
  })
  return {
    worst,
    says(at) {
      const { name, says } = items[worstItem[at]!]!
      const { now, usual } = found[worstItem[at]!]!
      const morning = indexOf.get(dayOf[at]!)!
      return `${name} ${says(now[morning]!)} that morning, mostly ${says(usual[morning]!)}`
    },
  }
}

/** One item on some mornings: what it was, what it mostly is, and how far the two are apart. NaN on the others. */
function itemOf(
  { of, worse, leastSpread, overDays }: Item,
  mornings: Past['mornings'],
  asked: readonly number[],
) {
  const values = new Float64Array(mornings.length)
  const known: number[] = []
  for (let i = 0; i < values.length; i++) {
    values[i] = of(mornings[i]!.checkIn)
    if (!Number.isNaN(values[i]!)) known.push(i)
  }
  const unknown = () => new Float64Array(values.length).fill(NaN)
  const [z, now, usual] = [unknown(), unknown(), unknown()]
  if (known.length < leastMornings) return { z, now, usual }
  const before = new SortedWindow(mostMornings)
  // Of the known ones, those from `first` up to `next` stand behind a morning.
  let [first, next] = [0, 0]
  for (const i of asked) {
    const { day } = mornings[i]!
    for (; next < known.length && day - mornings[known[next]!]!.day >= overDays; next++) {
      if (before.size === mostMornings) before.remove(values[known[first++]!]!)
      before.add(values[known[next]!]!)
    }
    while (first < next && day - mornings[known[first]!]!.day > oldestDays)
      before.remove(values[known[first++]!]!)
    let [sum, days] = [0, 0]
    for (let k = next; k < known.length && known[k]! <= i; k++, days++) sum += values[known[k]!]!
    if (before.size < leastMornings || days < Math.min(overDays, leastOfMean)) continue
    const middle = before.median()
    const spread = Math.max(leastSpread, before.medianDistance(middle)) * deviations
    now[i] = sum / days
    usual[i] = middle
    z[i] = (worse * (now[i]! - middle)) / (spread / Math.sqrt(days))
  }
  return { z, now, usual }
}
