import type { Trend } from '../api/schemas.ts'
import { monthTicks } from './month-ticks.ts'
import { niceTicks } from './nice-ticks.ts'

export const heightPx = 220
const room = { left: 52, right: 8, top: 10, bottom: 26 }

/** Where everything of a trend is drawn, in CSS pixels. */
export function trendLayout({ points, months }: Trend, widthPx: number, toShown: (value: number) => number) {
  const dates = points.map(({ date }) => date).toSorted()
  const [from, to] = [dates[0] ?? '', dates.at(-1) ?? '']
  const ticks = niceTicks(...rangeOf(points.map(({ value }) => toShown(value))), 4)
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const [fromMs, toMs] = [Date.parse(from), Date.parse(to)]
  // Runs of a single day stand in the middle.
  const along = (ms: number) => (toMs > fromMs ? (ms - fromMs) / (toMs - fromMs) : 0.5)
  const x = (ms: number) => room.left + along(ms) * (widthPx - room.left - room.right)
  const y = (shown: number) => {
    const within = Math.min(Math.max(shown, low), high)
    return heightPx - room.bottom - ((within - low) / (high - low)) * (heightPx - room.top - room.bottom)
  }
  const beyond = (shown: number) => shown < low || shown > high

  const inMonths = months.map(({ month, low: least, median, high: most, n }) => {
    // The middle of the month, but never outside what is drawn.
    const middleMs = Math.min(Math.max(Date.parse(`${month}-15`), fromMs), toMs)
    return {
      month,
      n,
      x: x(middleMs),
      low: y(toShown(least)),
      median: y(toShown(median)),
      high: y(toShown(most)),
    }
  })
  const { dates: firsts, yearsOnly } = monthTicks(from, to, Math.max(2, Math.floor(widthPx / 90)))
  return {
    points: points.map(({ id, date, value }) => ({
      id,
      date,
      value,
      x: x(Date.parse(date)),
      y: y(toShown(value)),
      beyond: beyond(toShown(value)),
    })),
    months: inMonths,
    band: bandOf(inMonths),
    median: lineOf(inMonths.map((month) => ({ x: month.x, y: month.median }))),
    values: ticks.map((tick) => ({ tick, y: y(tick) })),
    times: firsts.map((date) => ({ date, x: x(Date.parse(date)) })),
    yearsOnly,
    left: room.left,
    right: widthPx - room.right,
    bottom: heightPx - room.bottom,
  }
}

/** What is worth the height of the picture: a run far from all others would squeeze them into a line. */
function rangeOf(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b)
  const quartile = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  const reach = farSpreads * (quartile(0.75) - quartile(0.25))
  return [
    Math.max(sorted[0] ?? 0, quartile(0.25) - reach),
    Math.min(sorted.at(-1) ?? 0, quartile(0.75) + reach),
  ]
}

/** Tukey's far outliers: this many times the middle half away from it. */
const farSpreads = 3

interface Place {
  readonly x: number
  readonly y: number
}

const at = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`

const lineOf = (places: readonly Place[]): string =>
  places.length === 0 ? '' : `M${places.map(at).join('L')}`

function bandOf(months: readonly { x: number; low: number; high: number }[]): string {
  if (months.length === 0) return ''
  const upper = months.map(({ x, high }) => ({ x, y: high }))
  const lower = months.map(({ x, low }) => ({ x, y: low })).reverse()
  return `${lineOf([...upper, ...lower])}Z`
}

/** The place closest to a spot, within reach of a finger; -1 where there is none. */
export function nearestPlace(places: readonly Place[], spot: Place, reachPx = 24): number {
  let best = -1
  let bestPx = reachPx
  for (const [index, place] of places.entries()) {
    const awayPx = Math.hypot(place.x - spot.x, place.y - spot.y)
    if (awayPx <= bestPx) {
      best = index
      bestPx = awayPx
    }
  }
  return best
}
