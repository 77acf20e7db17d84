import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { RedFlags } from '../why/red-flags.tsx'
import { whyQueries } from '../why/why-queries.ts'

/** What cannot wait, on every page before all else. It is the home page's own question, asked once for both. */
export function FirstOfAll() {
  const { data } = useQuery(whyQueries.ledger('min'))
  const brief = useLocation({ select: ({ pathname }) => pathname !== '/' })
  return <RedFlags flags={data?.redFlags ?? []} brief={brief} />
}
