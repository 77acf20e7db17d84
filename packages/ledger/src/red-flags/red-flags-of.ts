import type { History, Ledger } from '@freshlegs/domain'

/** What must be said before anything else. */
export function redFlagsOf(_history: History): Ledger['redFlags'] {
  return []
}
