import type { History, Ledger } from '@freshlegs/domain'

/** What must be said before anything else. */
export function redFlagsOf(_history: History): Ledger['redFlags'] {
  return []
}

export const stopsAdvice = ({ urgency }: Ledger['redFlags'][number]): boolean => urgency !== 'weeks'
