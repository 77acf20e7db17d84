import { coxRegression, median } from '@freshlegs/science'
import type { Cause } from '../cause.ts'
import type { Subject } from '../survival/subject.ts'
import type { Effect } from './effect.ts'
import { settings } from './settings.ts'

/**
 * What each cause does to how long the legs last: all that are known in enough runs weighed against each other, drawn
 * to what was thought before; the others, and all where events are too few, as thought before.
 *
 * @param exposures of each cause, over all runs of the history
 */
export function effectsOf(
  causes: readonly Cause[],
  exposures: ReadonlyMap<string, Float64Array>,
  subjects: readonly Subject[],
): ReadonlyMap<string, Effect> {
  const effects = new Map<string, Effect>(causes.map((cause) => [cause.id, asThought(cause)]))
  const events = subjects.filter(({ event }) => event).length
  if (subjects.length < settings.leastRuns || events < settings.leastEvents) return effects
  const columns = causes.flatMap((cause) => {
    const column = subjects.map(({ run }) => exposures.get(cause.id)?.[run] ?? NaN)
    return isTelling(column) ? [{ cause, column: filled(column) }] : []
  })
  if (columns.length === 0) return effects
  const fit = coxRegression({
    time: subjects.map(({ time }) => time),
    event: subjects.map(({ event }) => (event ? 1 : 0)),
    covariates: subjects.flatMap((_, i) => columns.map(({ column }) => column[i]!)),
    priorMeans: columns.map(({ cause }) => cause.priorLogHazardRatio),
    theta: settings.priorSd ** -2,
  })
  if (Number.isNaN(fit.events)) return effects
  columns.forEach(({ cause }, k) => {
    effects.set(cause.id, {
      logHazardRatio: fit.coefficients[k]!,
      standardError: fit.standardErrors[k]!,
      fitted: { runs: subjects.length, events },
    })
  })
  return effects
}

const asThought = ({ priorLogHazardRatio }: Cause): Effect => ({
  logHazardRatio: priorLogHazardRatio,
  standardError: settings.priorSd,
  fitted: null,
})

/** Known in enough runs, and not the same in all of them. */
function isTelling(column: readonly number[]): boolean {
  const known = column.filter((value) => !Number.isNaN(value))
  return known.length >= settings.leastKnownRatio * column.length && known.some((value) => value !== known[0])
}

/** The middle run stands for those of which it is not known. */
function filled(column: readonly number[]): number[] {
  const middle = median(column.filter((value) => !Number.isNaN(value)))
  return column.map((value) => (Number.isNaN(value) ? middle : value))
}
