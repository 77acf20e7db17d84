import type { Candidate } from '@freshlegs/store/contract'
import { type Outing, sameOuting } from './same-outing.ts'

/** Where a new recording stands among those that are kept. */
export interface Place {
  /** The main recording of its outing, where that is another one: the new one tells less. */
  readonly main: Candidate | null
  /** Kept ones that stand back for the new one, the main one first. */
  readonly lesser: readonly Candidate[]
}

/**
 * Finds the outing of a new recording. What the runner settled stays as it is: a recording that they made the main
 * one, or set apart, never stands back for a later one. Of equal ones, the earlier kept is the main one.
 */
export function placeInOuting(
  recording: Outing & { readonly richness: number },
  candidates: readonly Candidate[],
): Place {
  const main = mainOf(recording, candidates)
  if (!main) return { main: null, lesser: [] }
  if (main.settled || main.richness >= recording.richness) return { main, lesser: [] }
  return { main: null, lesser: [main, ...candidates.filter(({ mainId }) => mainId === main.run.id)] }
}

/** The main one of the outing that the recording belongs to; settled ones first, then the richest. */
function mainOf(recording: Outing, candidates: readonly Candidate[]): Candidate | undefined {
  const ids = candidates
    .filter(({ run, format }) => sameOuting(recording, { ...run, format }))
    .map(({ run, mainId }) => mainId ?? run.id)
  return candidates
    .filter(({ run }) => ids.includes(run.id))
    .toSorted((a, b) => Number(b.settled) - Number(a.settled) || b.richness - a.richness)[0]
}
