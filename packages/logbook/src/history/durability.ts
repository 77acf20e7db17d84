import type { RunSummary } from '@freshlegs/domain'
import { grouped } from '../grouped.ts'
import { type DatedRun, type Days, datedRuns } from './dated-runs.ts'
import type { Figure } from './figure.ts'
import { figures } from './figures/index.ts'
import { lengthClasses } from './length-classes.ts'
import { durabilitySettings } from './settings.ts'
import { type Trend, trendOf } from './trend-of.ts'

/** How the legs last, over the months: runs of like length beside one another. */
export interface Durability {
  readonly classes: readonly LengthClass[]
  readonly assumed: readonly string[]
}

export interface LengthClass {
  readonly id: string
  readonly name: string
  /** Runs of this length, those left out among them. */
  readonly n: number
  /** To be read after `3 runs:`. */
  readonly excluded: readonly { readonly because: string; readonly n: number }[]
  readonly trends: readonly Trend[]
}

export interface DurabilityOptions extends Days {
  /** For the sentences; metric unless told. */
  readonly units?: 'metric' | 'imperial'
}

/** Never says why a figure changes: it goes with the months, and so does all else that does. */
export function durabilityOf(runs: Iterable<RunSummary>, options: DurabilityOptions = {}): Durability {
  const { units = 'metric' } = options
  const dated = datedRuns(runs, options)
  // The simulated runner is nobody's legs; alone, it shows what this page is for.
  const isMixed = dated.some(({ run }) => !run.simulated)
  return {
    classes: lengthClasses.map(({ id, name, fromS, belowS }) => {
      const ofLength = dated.filter(
        ({ run: { movingS } }) => movingS !== null && movingS >= fromS && movingS < belowS,
      )
      return classOf({ id, name }, ofLength, isMixed, units)
    }),
    assumed,
  }
}

function classOf(
  { id, name }: Pick<LengthClass, 'id' | 'name'>,
  ofLength: readonly DatedRun[],
  isMixed: boolean,
  units: 'metric' | 'imperial',
): LengthClass {
  const because: string[] = []
  const counted = ofLength.filter(({ run }) => {
    const why = leftOut(run, isMixed)
    if (why !== undefined) because.push(why)
    return why === undefined
  })
  const trends = figures.map((figure) => trendOf(figure, pointsOf(figure, counted), units))
  for (const { run } of counted) because.push(...new Set(missingIn(run)))
  return {
    id,
    name,
    n: ofLength.length,
    excluded: Array.from(
      grouped(because, (why) => why),
      ([why, all]) => ({ because: why, n: all.length }),
    ),
    trends,
  }
}

/** Why a run counts in no figure. */
function leftOut({ ignored, simulated, limiter }: RunSummary, isMixed: boolean): string | undefined {
  if (ignored) return 'left out by you'
  if (simulated && isMixed) return 'of the simulated runner'
  if (limiter === null) return 'could not be judged'
  if (limiter === 'cannot-tell')
    return 'it cannot be told what gave out: intervals, hills, walking or a missing sensor'
  return undefined
}

const missingIn = (run: RunSummary) =>
  figures.filter((figure) => figure.of(run) === undefined).map((figure) => figure.without(run))

const pointsOf = (figure: Figure, counted: readonly DatedRun[]) =>
  counted.flatMap(({ run, day }) => {
    const value = figure.of(run)
    return value === undefined ? [] : { id: run.id, day, value }
  })

const assumed = [
  'Runs are compared by length alone. Heat, hills, pace, races and shoes are not told apart, so a change goes with the months, and nothing here says what brought it about.',
  `A trend needs ${durabilitySettings.fewestRuns} runs of like length over ${durabilitySettings.shortestSpanDays / 7} weeks. That is our choice.`,
  'A change is the median over all pairs of runs, which single odd ones hardly move. Its range holds nine times in ten.',
  'Where the legs held to the end there is no place from which they faded, so runs that went well are missing from that figure.',
]
