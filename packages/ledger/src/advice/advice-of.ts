import type { Ledger, LedgerPart } from '@freshlegs/domain'
import type { Cause } from '../cause.ts'

/** At most so many at once are worth reading; the first is for this week. */
const most = 3

/**
 * One change at a time: of the causes that stand, or that may stand while none does, what each asks for, the strongest
 * first.
 */
export function adviceOf(ranked: readonly LedgerPart[], causes: readonly Cause[]): Ledger['advice'] {
  const findings = ranked.flatMap((part) => part.causes.map((finding) => ({ part: part.id, finding })))
  const standing = findings.filter(({ finding }) => finding.status === 'for')
  const possible = findings.filter(
    ({ finding }) => finding.status === 'unclear' && (finding.strength ?? 0) > 0,
  )
  return (standing.length > 0 ? standing : possible)
    .toSorted((a, b) => (b.finding.strength ?? 0) - (a.finding.strength ?? 0))
    .slice(0, most)
    .map(({ part, finding }) => ({
      part,
      cause: finding.cause,
      says: causes.find(({ id }) => id === finding.cause)?.advice ?? '',
      because: finding.for[0]?.says ?? finding.name,
    }))
}
