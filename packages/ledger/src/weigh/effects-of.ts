import type { Covariate, Look } from '../cause.ts'
import type { Subject } from '../survival/subject.ts'
import type { Effect, Fitted } from './effect.ts'
import { type Column, fit, isSame } from './fit.ts'
import type { Ranking } from './held-out.ts'
import { settings } from './settings.ts'

export interface Effects {
  readonly of: ReadonlyMap<string, Effect>
  /** Of all that are known in enough runs together; null where nothing was fitted. */
  readonly together: (Fitted & Ranking) | null
  /** Ids of those that are known of too few runs to be weighed with the rest, and were weighed beside them or not at all. */
  readonly apart: readonly string[]
}

/**
 * What each covariate does to how long the legs last: all that are known in enough runs weighed against each other,
 * drawn to what was thought before. What is known of fewer is weighed beside them on the runs that tell of it, together
 * with what is known of the same runs; where these hold too few events, it stays as it was thought before.
 */
export function effectsOf(
  covariates: readonly Covariate[],
  looks: ReadonlyMap<string, Look>,
  unordered: readonly Subject[],
  dayOf: Float64Array,
): Effects {
  // As the likelihood goes through them: put into that order once, and not in every fit.
  const subjects = unordered.toSorted((a, b) => b.time - a.time)
  const weeks = subjects.map(({ run }) => Math.floor(dayOf[run]! / 7))
  const columns = covariates.map(({ id, priorLogHazardRatio }): Column => {
    const exposures = looks.get(id)?.exposures ?? new Float64Array(0)
    const values = new Float64Array(subjects.length)
    for (let i = 0; i < values.length; i++) values[i] = believed(exposures[subjects[i]!.run] ?? NaN)
    return { id, priorLogHazardRatio, values }
  })
  const wellKnown = columns.filter(isWellKnown)
  const together = fit(wellKnown, subjects, weeks)
  const beside = byKnownRuns(columns.filter((column) => !isWellKnown(column)))
  const fits = beside.map(({ known, group }) =>
    fit(
      [...wellKnown, ...group].map((column) => ({
        ...column,
        values: picked(column.values, known),
      })),
      known.map((i) => subjects[i]!),
      known.map((i) => weeks[i]!),
      together?.effects,
      group.map(({ id }) => id),
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
          ...together.ranking(),
        }
      : null,
    apart: beside.flatMap(({ group }) => group.map(({ id }) => id)),
  }
}

const [lowest, highest] = settings.unitRange
const believed = (units: number) => (units > highest ? highest : units < lowest ? lowest : units)

export const asThought = ({ priorLogHazardRatio }: Covariate): Effect => ({
  logHazardRatio: priorLogHazardRatio,
  standardError: settings.priorSd,
  fitted: null,
  along: null,
})

function picked(values: Float64Array, at: readonly number[]): Float64Array {
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
  const groups: { readonly known: readonly number[]; readonly group: Column[] }[] = []
  for (const column of columns) {
    const known = knownIn(column)
    const same = groups.find((group) => isSame(group.known, known))
    if (same) same.group.push(column)
    else groups.push({ known, group: [column] })
  }
  return groups.filter(({ known }) => known.length > 0)
}
