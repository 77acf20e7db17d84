import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { refreshHistory } from '../api/queries.ts'
import { type Interview, type InterviewAnswers, reasonQueries } from '../api/reason-queries.ts'

/** The questions as the server asks them, and the answers, each kept as soon as it is given. */
export function useInterview() {
  const client = useQueryClient()
  const asked = useQuery(reasonQueries.interview)
  const keep = useMutation({
    scope: { id: 'interview' },
    async mutationFn({ id, answer }: { id: string; answer: InterviewAnswers[string] }): Promise<Interview> {
      const { answers } = await client.fetchQuery(reasonQueries.interview)
      const body = { ...answers, [id]: answer }
      const kept = await answered<Interview>(api.PUT('/interview', { body }))
      client.setQueryData(reasonQueries.interview.queryKey, kept)
      return kept
    },
    onSuccess: () => refreshHistory(client),
  })
  return { asked, keep }
}
