import { median, quantile } from '@freshlegs/science'
import { grouped } from '../grouped.ts'
import { dateOf } from './day-of.ts'
import type { Figure } from './figure.ts'
import { durabilitySettings } from './settings.ts'
import { theilSen } from './theil-sen.ts'

/** One figure over the months, like with like. */
export interface Trend {
  readonly figure: Figure['id']
  readonly unit: Figure['unit']
  /** What it comes to, or that there are not enough runs yet. */
  readonly says: string
  readonly enough: boolean
  /** Oldest first. */
  readonly points: readonly TrendPoint[]
  readonly months: readonly Month[]
  readonly change: Change | null
}

export interface TrendPoint {
  readonly id: string
  readonly date: string
  readonly value: number
}

/** As it is reckoned with: days since 1970. */
export interface DayPoint {
  readonly id: string
  readonly day: number
  readonly value: number
}

export interface Month {
  readonly month: string
  readonly n: number
  readonly median: number
  readonly low: number
  readonly high: number
}

export interface Change {
  readonly perYear: number
  /** Holds the true one nine times in ten. */
  readonly interval: readonly [number, number]
}

/** @param points oldest first */
export function trendOf(figure: Figure, points: readonly DayPoint[], units: 'metric' | 'imperial'): Trend {
  const { fewestRuns, shortestSpanDays } = durabilitySettings
  const spanDays = (points.at(-1)?.day ?? 0) - (points[0]?.day ?? 0)
  const enough = points.length >= fewestRuns && spanDays >= shortestSpanDays
  const change = enough ? changeOf(points) : null
  const shown = points.map(({ id, day, value }) => ({ id, date: dateOf(day), value }))
  return {
    figure: figure.id,
    unit: figure.unit,
    says: change === null ? sayTooFew(points.length, spanDays) : sayChange(figure, change, spanDays, units),
    enough,
    points: shown,
    months: monthsOf(shown),
    change,
  }
}

function changeOf(points: readonly DayPoint[]): Change {
  const few = evenly(points, durabilitySettings.mostRuns)
  const years = few.map(({ day }) => day / daysAYear)
  const values = few.map(({ value }) => value)
  const { slope, low, high } = theilSen(years, values, durabilitySettings.intervalZ)
  return { perYear: slope, interval: [low, high] }
}

/** At most so many, from the first to the last. */
const evenly = <Thing>(things: readonly Thing[], most: number): readonly Thing[] =>
  things.length <= most
    ? things
    : things.filter(
        (_, i) => Math.floor((i * most) / things.length) > Math.floor(((i - 1) * most) / things.length),
      )

function monthsOf(points: readonly TrendPoint[]): Month[] {
  return Array.from(
    grouped(points, ({ date }) => date.slice(0, 7)),
    ([month, inMonth]) => {
      const values = inMonth.map(({ value }) => value)
      const [low, high] = values.length < durabilitySettings.fewestForQuartiles ? [0, 1] : [0.25, 0.75]
      return {
        month,
        n: values.length,
        median: median(values),
        low: quantile(values, low ?? 0),
        high: quantile(values, high ?? 1),
      }
    },
  )
}

function sayTooFew(n: number, spanDays: number): string {
  const { fewestRuns, shortestSpanDays } = durabilitySettings
  if (n < fewestRuns) return `Not enough runs yet: ${n} of ${fewestRuns}.`
  return `${n} runs, but all within ${sayDays(spanDays)}: a trend needs ${sayDays(shortestSpanDays)}.`
}

/** What was seen over the time it was seen in; a year only where there was one. */
function sayChange(
  { words, say }: Figure,
  { perYear, interval }: Change,
  spanDays: number,
  units: 'metric' | 'imperial',
): string {
  const isYear = spanDays >= daysAYear
  const when = isYear ? 'each year' : `over these ${sayDays(spanDays)}`
  const times = isYear ? 1 : spanDays / daysAYear
  const size = (value: number) => say(Math.abs(value) * times, units)
  const whole = (value: number) => `${size(value).number}${size(value).unit}`
  const word = (value: number) => (value < 0 ? words.less : words.more)
  const [low, high] = interval
  if (low < 0 && high > 0)
    return `No change that stands out from the spread: between ${whole(low)} ${words.less} and ${whole(high)} ${words.more} ${when}.`
  if (low === 0 || high === 0) return 'No change that stands out from the spread.'
  const [least = low, most = high] = [low, high].toSorted((a, b) => Math.abs(a) - Math.abs(b))
  return `${words.subject} ${whole(perYear)} ${word(perYear)} ${when} (${size(least).number} to ${size(most).number}).`
}

function sayDays(days: number): string {
  if (days < 100) return `${Math.max(1, Math.round(days / 7))} weeks`
  return `${Math.round(days / (daysAYear / 12))} months`
}

const daysAYear = 365.25
