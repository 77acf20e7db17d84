import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { reasonQueries, type Said } from '../api/reason-queries.ts'
import { type Changes, useChanges } from '../api/use-changes.ts'
import { withSaid } from './with-said.ts'

interface Answers extends Omit<Changes<Said>, 'make' | 'pending'> {
  /** With what is still on its way; null while it is not known. */
  readonly said: Said | null
  readonly unknown: { readonly failure: unknown; readonly again: () => void } | null
  /** Says one thing more; true once it is kept. */
  readonly say: (change: Said) => Promise<boolean>
}

/** What the runner says of a run. */
export function useAnswers(id: string): Answers {
  const client = useQueryClient()
  const asked = reasonQueries.answers(id)
  const { data, error, refetch } = useQuery(asked)
  // Edits of the same run wait for their turn in the same line.
  const { pending, make, ...rest } = useChanges<Said>(`run ${id}`, async (change) => {
    // The server replaces all of it: what was said meanwhile, on the page of the run or elsewhere, must not get lost.
    const before = await client.fetchQuery({ ...asked, staleTime: 0 })
    const body = withSaid(before, change)
    const kept = await answered<Said>(api.PUT('/runs/{id}/answers', { params: { path: { id } }, body }))
    client.setQueryData(asked.queryKey, kept)
  })
  return {
    ...rest,
    said: data ? pending.reduce(withSaid, data) : null,
    unknown: error && !data ? { failure: error, again: refetch } : null,
    say: make,
  }
}
