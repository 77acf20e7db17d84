import type { Ledger, LedgerPart } from '@freshlegs/domain'
import type { Cause } from '../cause.ts'
import type { Past } from '../past/past.ts'

/** At most so many at once are worth reading; the first is for this week. */
const most = 3

/** One change at a time: of the causes that stand, or that may stand while none does, what each asks for, in their rank. */
export function adviceOf(
  ranked: readonly LedgerPart[],
  causes: readonly Cause[],
  past: Past,
): Ledger['advice'] {
  const findings = ranked.flatMap((part) => part.causes.map((finding) => ({ part: part.id, finding })))
  const standing = findings.filter(({ finding }) => finding.status === 'for')
  const possible = findings.filter(
    ({ finding }) => finding.status === 'unclear' && (finding.strength ?? 0) > 0,
  )
  return (standing.length > 0 ? standing : possible).slice(0, most).flatMap(({ part, finding }) => {
    const cause = causes.find(({ id }) => id === finding.cause)
    if (!cause) return []
    return [
      { part, cause: cause.id, says: cause.advice(past), because: finding.for[0]?.says ?? finding.name },
    ]
  })
}
