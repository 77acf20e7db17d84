import {
  type CheckIn,
  type FigureId,
  figures,
  type History,
  type PastRun,
  type UnitsOfTheReader,
} from '@freshlegs/domain'
import { type Say, sayIn } from '../say/say.ts'
import { believable } from './believable.ts'
import { type CriticalSpeeds, criticalSpeeds } from './critical-speed.ts'
import { dayNumber } from './day-number.ts'
import { foodNumbers } from './food-numbers.ts'

/** A history as the reasons look at it: in the order of its days, and as columns over its runs. NaN is unknown. */
export interface Past {
  readonly history: History
  /** Oldest first, whatever the order in which they came. All indices of runs are indices into this. */
  readonly runs: readonly PastRun[]
  /** Days since 1970 of each run's local day. */
  readonly dayOf: Float64Array
  readonly today: number
  /** One figure over all runs. */
  figure(id: FigureId): Float64Array
  /** Critical speed at each run (`critical-speed.ts`). */
  criticalSpeeds(): CriticalSpeeds
  /** One number of each run, by its index. */
  column(of: (run: PastRun, at: number) => number): Float64Array
  /**
   * For each run the first of those of the `days` days before it: they go from there up to the run itself, earlier ones
   * of the same day among them.
   */
  since(days: number): Int32Array
  /** Check-ins with their day, oldest first. */
  readonly mornings: readonly { readonly day: number; readonly checkIn: CheckIn }[]
  /** The morning of a run's day. */
  morningOf(at: number): CheckIn | undefined
  /** How lengths are said to this reader, and whether numbers about food are. */
  readonly say: Say
}

export function pastOf(history: History, units: UnitsOfTheReader = 'metric'): Past {
  const runs = history.runs
    .map((run) => ({ run: believable(run), day: dayNumber(run.day) }))
    .filter(({ day }) => Number.isFinite(day))
    .toSorted((a, b) => a.day - b.day || inDay(a.run, b.run))
  const dayOf = Float64Array.from(runs, ({ day }) => day)
  const inOrder = runs.map(({ run }) => run)
  const columns = figureColumns(inOrder)
  const mornings = history.checkIns
    .map((checkIn) => ({ day: dayNumber(checkIn.day), checkIn }))
    .filter(({ day }) => Number.isFinite(day))
    .toSorted((a, b) => a.day - b.day)
  const morningByDay = new Map(mornings.map(({ day, checkIn }) => [day, checkIn]))
  const column = (of: (run: PastRun, at: number) => number) => {
    const numbers = new Float64Array(inOrder.length)
    for (let i = 0; i < numbers.length; i++) numbers[i] = of(inOrder[i]!, i)
    return numbers
  }
  let critical: CriticalSpeeds | undefined
  const starts = new Map<number, Int32Array>()
  const figure = (id: FigureId) => columns.get(id)!
  return {
    history,
    runs: inOrder,
    dayOf,
    today: dayNumber(history.today),
    mornings,
    column,
    figure,
    criticalSpeeds() {
      critical ??= criticalSpeeds(figure, dayOf)
      return critical
    },
    since(days) {
      const known = starts.get(days)
      if (known) return known
      const found = startsOf(dayOf, days)
      starts.set(days, found)
      return found
    },
    morningOf: (at) => morningByDay.get(dayOf[at]!),
    say: sayIn(units, () => foodNumbers(history) === 'said'),
  }
}

function startsOf(dayOf: Float64Array, days: number): Int32Array {
  const found = new Int32Array(dayOf.length)
  let from = 0
  for (let at = 0; at < found.length; at++) {
    while (dayOf[at]! - dayOf[from]! > days) from++
    found[at] = from
  }
  return found
}

/** All figures in one pass: asked one by one, thousands of runs would be gone through for each. */
function figureColumns(runs: readonly PastRun[]): ReadonlyMap<string, Float64Array> {
  const columns = new Map<string, Float64Array>(
    figures.map(({ id }) => [id, new Float64Array(runs.length).fill(NaN)]),
  )
  runs.forEach((run, i) => {
    const known: Readonly<Record<string, number>> = run.figures
    for (const id in known) {
      const column = columns.get(id)
      if (column) column[i] = known[id]!
    }
  })
  return columns
}

/** Runs of one day by the clock, those without one last; by their id else, so that the order is always the same. */
const inDay = (a: PastRun, b: PastRun) => clock(a) - clock(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const clock = ({ startedAtMs }: PastRun) => (Number.isFinite(startedAtMs) ? startedAtMs : Infinity)
