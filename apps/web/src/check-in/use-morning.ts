import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { type CheckIn, reasonQueries } from '../api/reason-queries.ts'
import { type Changes, useChanges } from '../api/use-changes.ts'
import { today } from '../words/today.ts'
import { type MorningChange, withMorning } from './with-morning.ts'

interface Morning extends Omit<Changes<MorningChange>, 'make'> {
  /** What is said of this morning, with what is on its way; null while it is not known. */
  readonly said: CheckIn | null
  /** The last morning before it of which something was said. */
  readonly before: CheckIn | null
  readonly unknown: { readonly failure: unknown; readonly again: () => void } | null
  readonly say: (change: MorningChange) => Promise<boolean>
}

/** What the runner says of a morning. */
export function useMorning(day: string): Morning {
  const client = useQueryClient()
  const asked = reasonQueries.checkIns({ from: today(daysBack), to: day })
  const { data, error, refetch } = useQuery(asked)
  const { make, pending, ...rest } = useChanges<MorningChange>(`morning ${day}`, async (change) => {
    // The server replaces all of the morning.
    const mornings = await client.fetchQuery({ ...asked, staleTime: 0 })
    const body = withMorning(mornings.find((one) => one.day === day) ?? { day }, change)
    const kept = await answered<CheckIn>(api.PUT('/check-ins/{day}', { params: { path: { day } }, body }))
    client.setQueryData(asked.queryKey, [...mornings.filter((one) => one.day !== day), kept])
  })
  const kept = data?.find((one) => one.day === day) ?? { day }
  return {
    ...rest,
    pending,
    said: data ? pending.reduce(withMorning, kept) : null,
    before: data?.findLast((one) => one.day < day) ?? null,
    unknown: error && !data ? { failure: error, again: refetch } : null,
    say: make,
  }
}

/** What was said longer ago is nobody's usual any more. */
const daysBack = 14
