import type { QueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { queries } from '../api/queries.ts'

/** Where the last run began that says where it was; null where none of the last few does. */
export async function startOfLastRun(queryClient: QueryClient) {
  const { runs } = await queryClient.fetchQuery(queries.runs({ offset: 0, limit: runsTried }))
  // The reader of recordings is large, and needed here for this alone.
  const { firstPlace } = await import('./first-place.ts')
  for (const { id, simulated } of runs) {
    if (simulated) continue
    const columns = await answered<ArrayBuffer>(
      api.GET('/runs/{id}/columns', { params: { path: { id } }, parseAs: 'arrayBuffer' }),
    )
    const place = firstPlace(new Uint8Array(columns))
    if (place) return place
  }
  return null
}

const runsTried = 5
