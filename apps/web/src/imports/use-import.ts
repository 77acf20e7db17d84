import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addressOf } from '../api/client.ts'
import { queries, refreshHistory } from '../api/queries.ts'
import type { ImportProgress } from '../api/schemas.ts'

/** An import as it is just now; as long as it runs, the server says so by itself. */
export function useImport(id: string) {
  const queryClient = useQueryClient()
  const query = useQuery(queries.import(id))
  const underway = query.data !== undefined && isUnderway(query.data)
  useEffect(() => (underway ? watch(id, queryClient) : undefined), [underway, id, queryClient])
  return query
}

/** One stream of events an import, however many look on. Returns the way to stop looking. */
function watch(id: string, queryClient: QueryClient): () => void {
  const watched = streams.get(id) ?? { lookers: 0, close: openStream(id, queryClient) }
  watched.lookers++
  streams.set(id, watched)
  return () => {
    watched.lookers--
    if (watched.lookers > 0) return
    watched.close()
    streams.delete(id)
  }
}

function openStream(id: string, queryClient: QueryClient): () => void {
  const stream = new EventSource(addressOf(`/imports/${id}/events`))
  let refreshedAtMs = performance.now()
  stream.addEventListener('progress', ({ data }: MessageEvent<string>) => {
    const progress: ImportProgress = JSON.parse(data)
    queryClient.setQueryData(queries.import(id).queryKey, progress)
    const over = !isUnderway(progress)
    if (over) {
      stream.close()
      queryClient.invalidateQueries({ queryKey: queries.imports.queryKey, exact: true })
    }
    // The other pages fill while it runs, but not with every file.
    if (!over && performance.now() - refreshedAtMs < refreshEveryMs) return
    refreshedAtMs = performance.now()
    refreshHistory(queryClient)
  })
  // The browser tries again by itself; whether anybody is still there is worth knowing at once.
  stream.onerror = () => {
    queryClient.fetchQuery({ ...queries.health, staleTime: 0 }).catch(() => {})
  }
  return () => stream.close()
}

/** At work, or about to be. */
const isUnderway = ({ state }: ImportProgress): boolean => state === 'running' || state === 'waiting'

const refreshEveryMs = 4000
const streams = new Map<string, { lookers: number; close: () => void }>()
