import type { Evidence } from '@freshlegs/domain'
import type { Cause, Seen } from '../cause.ts'
import { strongest } from './strongest.ts'

/** What most causes say: in how many of the last runs it was there, and which show it best. */
export interface Sentences {
  /** Behind `N of your last M runs `. */
  readonly there: string
  /** Behind `None of your last M runs `. */
  readonly notThere: string
  /** What the runner told, where there are no runs that tell. */
  readonly told: string
  readonly notTold: string
  /** More, in the runner's own numbers; empty strings are left out. */
  readonly more?: (seen: Seen) => { readonly for?: string; readonly against?: string }
  readonly basis?: Evidence['basis']
}

/** @param least exposure from which a run counts as one that shows it */
export function speak(
  id: string,
  seen: Seen,
  sentences: Sentences,
  least = 0,
): ReturnType<Cause['evidence']> {
  const { recent, exposures, told } = seen
  const judged = recent.filter((i) => !Number.isNaN(exposures[i]!))
  const basis = sentences.basis ?? 'runs'
  const base = { cause: id, unit: null, interval: null } as const
  if (judged.length === 0) {
    if (Number.isNaN(told)) return { for: [], against: [] }
    const says = told > 0 ? sentences.told : sentences.notTold
    const one: Evidence = { ...base, says, value: null, basis: 'told', runs: [] }
    return told > 0 ? { for: [one], against: [] } : { for: [], against: [one] }
  }
  const there = judged.filter((i) => exposures[i]! > least)
  const more = sentences.more?.(seen) ?? {}
  const also = (says: string | undefined): Evidence[] =>
    says ? [{ ...base, says, value: null, basis, runs: strongest(seen, judged) }] : []
  if (there.length === 0) {
    const says = `None of your last ${judged.length} runs ${sentences.notThere}.`
    return {
      for: also(more.for),
      against: [{ ...base, says, value: 0, unit: 'runs', basis, runs: [] }, ...also(more.against)],
    }
  }
  const says = `${there.length} of your last ${judged.length} runs ${sentences.there}.`
  return {
    for: [
      { ...base, says, value: there.length, unit: 'runs', basis, runs: strongest(seen, there) },
      ...also(more.for),
    ],
    against: also(more.against),
  }
}
