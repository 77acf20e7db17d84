import { coxRegression, median } from '@freshlegs/science'
import type { Cause } from '../cause.ts'
import type { Subject } from '../survival/subject.ts'
import type { Effect } from './effect.ts'
import { settings } from './settings.ts'

/**
 * What each cause does to how long the legs last: all that are known in enough runs weighed against each other, drawn
 * to what was thought before. One that is known in fewer is weighed beside them on the runs that tell of it; where these
 * hold too few events, as thought before.
 *
 * @param exposures of each cause, over all runs of the history
 */
export function effectsOf(
  causes: readonly Cause[],
  exposures: ReadonlyMap<string, Float64Array>,
  subjects: readonly Subject[],
): ReadonlyMap<string, Effect> {
  const of = (cause: Cause, some: readonly Subject[]) =>
    some.map(({ run }) => exposures.get(cause.id)?.[run] ?? NaN)
  const wellKnown = causes.filter((cause) => isWellKnown(of(cause, subjects)))
  const fitted = fit(wellKnown, subjects, of)
  return new Map(
    causes.map((cause) => {
      const effect = fitted?.get(cause.id) ?? (wellKnown.includes(cause) ? undefined : alone(cause))
      return [cause.id, effect ?? asThought(cause)]
    }),
  )

  function alone(cause: Cause): Effect | undefined {
    const telling = subjects.filter(({ run }) => !Number.isNaN(exposures.get(cause.id)?.[run] ?? NaN))
    return fit([...wellKnown, cause], telling, of)?.get(cause.id)
  }
}

/** Undefined where runs or events are too few, or it does not settle. */
function fit(
  causes: readonly Cause[],
  subjects: readonly Subject[],
  of: (cause: Cause, subjects: readonly Subject[]) => readonly number[],
): ReadonlyMap<string, Effect> | undefined {
  const events = subjects.filter(({ event }) => event).length
  if (subjects.length < settings.leastRuns || events < settings.leastEvents) return undefined
  const columns = causes.flatMap((cause) => {
    const column = filled(of(cause, subjects))
    // Without spread there is nothing to weigh.
    return column.some((value) => value !== column[0]) ? [{ cause, column }] : []
  })
  const { coefficients, standardErrors } = coxRegression({
    time: subjects.map(({ time }) => time),
    event: subjects.map(({ event }) => (event ? 1 : 0)),
    covariates: subjects.flatMap((_, i) => columns.map(({ column }) => column[i]!)),
    priorMeans: columns.map(({ cause }) => cause.priorLogHazardRatio),
    theta: settings.priorSd ** -2,
  })
  if (coefficients.length === 0) return undefined
  return new Map(
    columns.map(({ cause }, k) => [
      cause.id,
      {
        logHazardRatio: coefficients[k]!,
        standardError: standardErrors[k]!,
        fitted: { runs: subjects.length, events },
      },
    ]),
  )
}

const asThought = ({ priorLogHazardRatio }: Cause): Effect => ({
  logHazardRatio: priorLogHazardRatio,
  standardError: settings.priorSd,
  fitted: null,
})

const isWellKnown = (column: readonly number[]) =>
  column.filter((value) => !Number.isNaN(value)).length >= settings.leastKnownRatio * column.length

/** The middle run stands for those of which it is not known. */
function filled(column: readonly number[]): number[] {
  const middle = median(column)
  return column.map((value) => (Number.isNaN(value) ? middle : value))
}
