import { monthTicks } from '../durability/month-ticks.ts'
import type { Loads } from './why-queries.ts'

export const heightPx = 260
const edges = { left: 30, right: 10, top: 12, bottom: 28 }

/** Two lines by week on one scale, where 1 is the runner's own usual week. */
export function loadsLayout(weeks: Loads['weeks'], widthPx: number) {
  const right = widthPx - edges.right
  const bottom = heightPx - edges.bottom
  const ratios = weeks.flatMap(({ legLoad, heartLoadRatio }) => [legLoad ?? 0, heartLoadRatio ?? 0])
  // A spread may reach beyond the top: the lines must not be pressed flat by it.
  const top = Math.max(2, Math.ceil(Math.max(0, ...ratios)))
  const x = (index: number) => edges.left + (index / Math.max(weeks.length - 1, 1)) * (right - edges.left)
  const y = (ratio: number) => bottom - (ratio / top) * (bottom - edges.top)
  const first = weeks[0]?.monday ?? ''
  const last = weeks.at(-1)?.monday ?? ''
  const months =
    first === '' ? { dates: [], yearsOnly: false } : monthTicks(first, last, widthPx < 480 ? 4 : 8)
  return {
    left: edges.left,
    right,
    bottom,
    ratios: Array.from({ length: top + 1 }, (_, ratio) => ({ ratio, y: y(ratio) })),
    legs: pathOf(
      weeks.map(({ legLoad }) => legLoad),
      x,
      y,
    ),
    heart: pathOf(
      weeks.map(({ heartLoadRatio }) => heartLoadRatio),
      x,
      y,
    ),
    legsBand: bandOf(
      weeks.map(({ legLoadInterval }) => legLoadInterval),
      x,
      (ratio) => y(Math.min(ratio, top)),
    ),
    heartBand: bandOf(
      weeks.map(({ heartLoadRatioInterval }) => heartLoadRatioInterval),
      x,
      (ratio) => y(Math.min(ratio, top)),
    ),
    months: months.dates.map((date) => ({ date, x: x(weeks.findIndex(({ monday }) => monday >= date)) })),
    yearsOnly: months.yearsOnly,
  }
}

/** Those that are over, by the clock of the reader. */
export const wholeWeeks = (weeks: Loads['weeks'], nowMs: number) =>
  weeks.filter(({ monday }) => new Date(`${monday}T00:00`).getTime() + weekMs <= nowMs)

const weekMs = 7 * 24 * 3600 * 1000

type Place = (value: number) => number

/** A line that breaks where a week is not known. */
function pathOf(values: readonly (number | null)[], x: Place, y: Place): string {
  return values
    .map((value, index) => {
      if (value === null) return ''
      const before = values[index - 1] ?? null
      return `${before === null ? 'M' : 'L'}${Math.round(10 * x(index)) / 10} ${Math.round(10 * y(value)) / 10}`
    })
    .join('')
}

/** The spread as closed shapes, one for each stretch of weeks of which it is known. */
function bandOf(intervals: readonly (readonly [number, number] | null)[], x: Place, y: Place): string {
  const place = (index: number, ratio: number) =>
    `${Math.round(10 * x(index)) / 10} ${Math.round(10 * y(ratio)) / 10}`
  const shapes: string[] = []
  let upper: string[] = []
  let lower: string[] = []
  const close = () => {
    if (upper.length > 1) shapes.push(`M${[...upper, ...lower.toReversed()].join('L')}Z`)
    upper = []
    lower = []
  }
  for (const [index, interval] of intervals.entries()) {
    if (interval === null) close()
    else {
      lower.push(place(index, interval[0]))
      upper.push(place(index, interval[1]))
    }
  }
  close()
  return shapes.join('')
}
