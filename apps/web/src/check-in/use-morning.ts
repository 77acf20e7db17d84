import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { type CheckIn, reasonQueries } from '../api/reason-queries.ts'
import { type Changes, useChanges } from '../api/use-changes.ts'
import { today } from '../words/today.ts'
import { saysSomething, spokenOf } from './spoken-of.ts'
import { type MorningChange, withMorning } from './with-morning.ts'

interface Morning extends Omit<Changes<MorningChange>, 'make'> {
  /** The morning as it is known, with what is on its way; null while it is not. What exports tell is marked in it. */
  readonly said: CheckIn | null
  /** The last morning before it of which the runner said something, as they said it. */
  readonly before: CheckIn | null
  readonly unknown: { readonly failure: unknown; readonly again: () => void } | null
  readonly say: (change: MorningChange) => Promise<boolean>
}

/** What the runner says of a morning. */
export function useMorning(day: string): Morning {
  const client = useQueryClient()
  const asked = reasonQueries.checkIns({ from: today(daysBack, new Date(`${day}T12:00`)), to: day })
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
    before: data?.map(spokenOf).findLast((one) => one.day < day && saysSomething(one)) ?? null,
    unknown: error && !data ? { failure: error, again: refetch } : null,
    say: make,
  }
}

/** What was said longer ago is nobody's usual any more. */
const daysBack = 14
