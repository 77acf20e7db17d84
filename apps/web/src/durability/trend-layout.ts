import type { Trend } from '../api/schemas.ts'
import { monthTicks } from './month-ticks.ts'
import { niceTicks } from './nice-ticks.ts'

export const heightPx = 220
const room = { left: 52, right: 8, top: 10, bottom: 26 }

/** Where everything of a trend is drawn, in CSS pixels. */
export function trendLayout({ points, months }: Trend, widthPx: number, toShown: (value: number) => number) {
  const dates = points.map(({ date }) => date).toSorted()
  const [from, to] = [dates[0] ?? '', dates.at(-1) ?? '']
  const values = points.map(({ value }) => toShown(value))
  const ticks = niceTicks(Math.min(...values), Math.max(...values), 4)
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const [fromMs, toMs] = [Date.parse(from), Date.parse(to)]
  // Runs of a single day stand in the middle.
  const along = (ms: number) => (toMs > fromMs ? (ms - fromMs) / (toMs - fromMs) : 0.5)
  const x = (ms: number) => room.left + along(ms) * (widthPx - room.left - room.right)
  const y = (shown: number) =>
    heightPx - room.bottom - ((shown - low) / (high - low)) * (heightPx - room.top - room.bottom)

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
