import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Gone, Refused } from './problem.ts'
import { reach } from './reach.ts'

/** What the page remembers of the server's answers. */
export function newQueryClient(): QueryClient {
  const noticeGone = (failure: unknown) => {
    if (failure instanceof Gone) reach.set({ gone: true })
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeGone }),
    mutationCache: new MutationCache({ onError: noticeGone }),
    defaultOptions: {
      queries: {
        // The server is this machine: it is there without any network, and answers at once.
        networkMode: 'always',
        staleTime: 5_000,
        // A refusal stays one; a question that got lost is asked again by `Reach`.
        retry: (failures, failure) =>
          failures < 1 && !(failure instanceof Refused || failure instanceof Gone),
      },
      mutations: { networkMode: 'always' },
    },
  })
}
