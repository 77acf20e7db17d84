import type { Evidence } from '@freshlegs/domain'
import type { Covariate, Look } from '../cause.ts'
import type { Past } from '../past/past.ts'

/** What a covariate has to say, in the runner's own numbers. */
export interface Spoken {
  readonly for: readonly Evidence[]
  readonly against: readonly Evidence[]
}

/** At most so many runs are named under one sentence. */
const mostRuns = 10

/** In how many of the last runs it was there, which show it best, and what the covariate has to say of them all. */
export function evidenceOf(
  covariate: Covariate,
  look: Look,
  { runs }: Past,
  recent: readonly number[],
  gaveOut: readonly number[],
): Spoken {
  const { id, words, showsBeyond = 0 } = covariate
  const { exposures } = look
  const judged = recent.filter((i) => !Number.isNaN(exposures[i]!))
  if (judged.length === 0) return { for: [], against: [] }
  const base = { cause: id, interval: null, basis: words.basis } as const
  const named = (among: readonly number[]): Evidence['runs'] =>
    among
      .filter((i) => exposures[i]! > 0)
      .toSorted((a, b) => exposures[b]! - exposures[a]!)
      .slice(0, mostRuns)
      .map((i) => ({ id: runs[i]!.id, ...look.stretch?.(i), says: look.says(i) }))
  const there = judged.filter((i) => exposures[i]! > showsBeyond)
  const gone = gaveOut.filter((i) => !Number.isNaN(exposures[i]!))
  const more = gone.length > 0 ? (look.more?.(gone) ?? {}) : {}
  const also = (says: string | undefined): Evidence[] =>
    says ? [{ ...base, says, value: null, unit: null, runs: named(gone) }] : []
  const counted: Evidence = {
    ...base,
    says:
      there.length > 0
        ? shown(there.length, judged.length, words.there)
        : notShown(judged.length, words.notThere),
    value: there.length,
    unit: 'runs',
    runs: named(there),
  }
  return {
    for: [...(there.length > 0 ? [counted] : []), ...also(more.for)],
    against: [...(there.length > 0 ? [] : [counted]), ...also(more.against)],
  }
}

const shown = (n: number, of: number, words: string) => {
  const agreeing = n === 1 ? words.replace(/^were /, 'was ') : words
  return of === 1 ? `Your last run ${agreeing}.` : `${n} of your last ${of} runs ${agreeing}.`
}

const notShown = (of: number, words: string) =>
  of === 1 ? 'Your last run shows nothing of it.' : `None of your last ${of} runs ${words}.`
