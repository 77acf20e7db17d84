import type { Covariate, Look } from '../cause.ts'
import type { Subject } from '../survival/subject.ts'
import type { Effect, Fitted } from './effect.ts'
import { type Column, type Fit, fit } from './fit.ts'
import { settings } from './settings.ts'

export interface Effects {
  readonly of: ReadonlyMap<string, Effect>
  /** Of all that are known in enough runs together; null where nothing was fitted. */
  readonly together: (Fitted & { readonly concordance: number }) | null
  /** Ids of those that are known of too few runs to be weighed with the rest, and were weighed beside them or not at all. */
  readonly apart: readonly string[]
  /** What each fit found, by the ids that were weighed apart in it: from there the next one goes on. */
  readonly fits: ReadonlyMap<string, Fit['effects']>
}

/**
 * What each covariate does to how long the legs last: all that are known in enough runs weighed against each other,
 * drawn to what was thought before. What is known of fewer is weighed beside them on the runs that tell of it, together
 * with what is known of the same runs; where these hold too few events, it stays as it was thought before.
 *
 * @param before effects of a history much like this one, for speed: the answer does not hang on it
 */
export function effectsOf(
  covariates: readonly Covariate[],
  looks: ReadonlyMap<string, Look>,
  subjects: readonly Subject[],
  dayOf: Float64Array,
  before?: Effects,
): Effects {
  const weeks = subjects.map(({ run }) => Math.floor(dayOf[run]! / 7))
  const columns = covariates.map(({ id, priorLogHazardRatio }): Column => {
    const exposures = looks.get(id)?.exposures ?? new Float64Array(0)
    const values = new Float64Array(subjects.length)
    for (let i = 0; i < values.length; i++) values[i] = exposures[subjects[i]!.run] ?? NaN
    return { id, priorLogHazardRatio, values }
  })
  const wellKnown = columns.filter(isWellKnown)
  const together = fit(wellKnown, subjects, weeks, before?.fits.get(''))
  const beside = [...byKnownRuns(columns.filter((column) => !isWellKnown(column))).values()].filter(
    ({ known }) => known.length > 0,
  )
  const fits = beside.map(({ known, group }) =>
    fit(
      [...wellKnown, ...group].map((column) => ({
        ...column,
        values: picked(column.values, known),
      })),
      known.map((i) => subjects[i]!),
      known.map((i) => weeks[i]!),
      before?.fits.get(nameOf(group)) ?? together?.effects,
    ),
  )
  const fitted = (id: string) => {
    const at = beside.findIndex(({ group }) => group.some((column) => column.id === id))
    return (at < 0 ? together : fits[at])?.effects.get(id)
  }
  return {
    of: new Map(covariates.map((covariate) => [covariate.id, fitted(covariate.id) ?? asThought(covariate)])),
    together: together
      ? {
          runs: subjects.length,
          events: subjects.filter(({ event }) => event).length,
          concordance: together.concordance(),
        }
      : null,
    apart: beside.flatMap(({ group }) => group.map(({ id }) => id)),
    fits: new Map([
      ['', together?.effects ?? new Map()],
      ...beside.map(({ group }, i) => [nameOf(group), fits[i]?.effects ?? new Map()] as const),
    ]),
  }
}

const nameOf = (group: readonly Column[]) => group.map(({ id }) => id).join()

export const asThought = ({ priorLogHazardRatio }: Covariate): Effect => ({
  logHazardRatio: priorLogHazardRatio,
  standardError: settings.priorSd,
  fitted: null,
  along: null,
})

function picked(values: ArrayLike<number>, at: readonly number[]): Float64Array {
  const some = new Float64Array(at.length)
  for (let i = 0; i < some.length; i++) some[i] = values[at[i]!]!
  return some
}

function knownIn({ values }: Column): number[] {
  const known: number[] = []
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) known.push(i)
  return known
}

function isWellKnown({ values }: Column): boolean {
  let known = 0
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) known++
  return known >= settings.leastKnownRatio * values.length
}

/** Those that are known of just the same runs go together. */
function byKnownRuns(columns: readonly Column[]) {
  const groups = new Map<string, { readonly known: readonly number[]; readonly group: Column[] }>()
  for (const column of columns) {
    const known = knownIn(column)
    const key = known.join()
    const there = groups.get(key)
    if (there) there.group.push(column)
    else groups.set(key, { known, group: [column] })
  }
  return groups
}
