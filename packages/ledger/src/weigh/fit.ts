import {
  coxRegression,
  fittedCox,
  median,
  proportionalHazardsCheck,
  robustCoxErrors,
} from '@freshlegs/science'
import type { Subject } from '../survival/subject.ts'
import type { Effect } from './effect.ts'
import { heldOut, type Ranking } from './held-out.ts'
import { settings } from './settings.ts'

/** One covariate over the runs that are weighed, in its units, none beyond belief; NaN where it is not known. */
export interface Column {
  readonly id: string
  readonly priorLogHazardRatio: number
  readonly values: Float64Array
}

export interface Fit {
  readonly effects: ReadonlyMap<string, Effect>
  /** How well it tells apart runs of weeks that were left out of it. */
  ranking(): Ranking
}

/**
 * Some covariates weighed against each other on the same runs, drawn to what was thought before. Where a value is not
 * known the middle one stands for it, with a covariate of its own for not being known. Those without spread are left
 * out. Undefined where runs or events are too few, or it does not settle.
 *
 * Runs of one week resemble each other: where robust errors are larger than plain ones, errors grow by as much.
 *
 * @param weeks number of the week of each subject
 * @param from effects near which to look, for speed: the answer does not hang on it
 * @param of ids of those whose effects are asked for; all unless told
 */
export function fit(
  columns: readonly Column[],
  subjects: readonly Subject[],
  weeks: readonly number[],
  from?: Fit['effects'],
  of = columns.map(({ id }) => id),
): Fit | undefined {
  const events = subjects.filter(({ event }) => event).length
  if (subjects.length < settings.leastRuns || events < settings.leastEvents) return undefined
  const told = columns.map(filledIn)
  const ways = indicators(
    told.map(({ missing }) => missing),
    subjects.length,
  )
  const filled = [...told.map(({ column }) => column), ...ways].filter(hasSpread)
  if (filled.length === 0) return undefined
  const time = subjects.map((subject) => subject.time)
  const event = subjects.map((subject) => (subject.event ? 1 : 0))
  const given = { time, event, covariates: rowByRow(filled, subjects.length), theta: settings.priorSd ** -2 }
  const priorMeans = filled.map(({ priorLogHazardRatio }) => priorLogHazardRatio)
  const start = filled.map(
    ({ id, priorLogHazardRatio }) => from?.get(id)?.logHazardRatio ?? priorLogHazardRatio,
  )
  const { coefficients, standardErrors, information } = coxRegression({ ...given, priorMeans }, start)
  if (coefficients.length === 0) return undefined
  const fitted = fittedCox({ ...given, coefficients }, information)
  const asked = filled.flatMap(({ id }, k) => (of.includes(id) ? [k] : []))
  const { robust, plain } = robustCoxErrors({ ...given, coefficients, cluster: weeks }, fitted, asked)
  const { p, thirds } = proportionalHazardsCheck({ ...given, coefficients }, fitted, asked)
  const along = (k: number): Effect['along'] =>
    p[k] === undefined
      ? null
      : {
          p: p[k],
          thirds: [Math.exp(thirds[3 * k]!), Math.exp(thirds[3 * k + 1]!), Math.exp(thirds[3 * k + 2]!)],
        }
  const on = { runs: subjects.length, events }
  return {
    effects: new Map(
      asked.map((k, i) => [
        filled[k]!.id,
        {
          logHazardRatio: coefficients[k]!,
          standardError: standardErrors[k]! * clustering(robust[i]!, plain[i]!),
          fitted: on,
          along: along(i),
        },
      ]),
    ),
    ranking: () => heldOut({ ...given, coefficients }, weeks, fitted),
  }
}

/** By how much errors grow because runs of a week are alike. Robust errors of few events are noisy: they only widen, and not without end. */
const clustering = (robust: number, plain: number) =>
  plain > 0 ? Math.min(settings.mostClustering, Math.max(1, robust / plain)) : 1

/** The middle one where it is not known; and where that was. */
function filledIn({ id, priorLogHazardRatio, values }: Column) {
  const missing: number[] = []
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i]!)) missing.push(i)
  const filled = missing.length > 0 ? values.slice() : values
  const middle = missing.length > 0 ? median(values) : NaN
  for (const i of missing) filled[i] = middle
  return { column: { id, priorLogHazardRatio, values: filled } satisfies Column, missing }
}

/** One for every way of not being known: what is told together is missing together. */
function indicators(missing: readonly (readonly number[])[], rows: number): Column[] {
  const ways: (readonly number[])[] = []
  for (const one of missing) if (one.length > 0 && !ways.some((way) => isSame(way, one))) ways.push(one)
  return ways.map((way, k) => {
    const values = new Float64Array(rows)
    for (const i of way) values[i] = 1
    return { id: `not known, ${k}`, priorLogHazardRatio: 0, values }
  })
}

export function isSame(some: readonly number[], others: readonly number[]): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return true
}

function hasSpread({ values }: Column): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return true
  return false
}

function rowByRow(columns: readonly Column[], rows: number): Float64Array {
  const all = new Float64Array(rows * columns.length)
  columns.forEach(({ values }, k) => {
    for (let i = 0; i < rows; i++) all[i * columns.length + k] = values[i]!
  })
  return all
}
