import { queryOptions, useQuery } from '@tanstack/react-query'
import { answered, api } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import type { OwnTrack } from './own-track.ts'

/** Where the last runs went that say where they were. Asked for only when `wanted`: it is much for one picture. */
export const useOwnTracks = (wanted: boolean) => useQuery({ ...ownTracks, enabled: wanted })

const ownTracks = queryOptions({
  queryKey: ['history', 'own-tracks'],
  async queryFn({ client, signal }): Promise<OwnTrack[]> {
    const { runs } = await client.fetchQuery(queries.runs({ offset: 0, limit: runsTried }))
    // The reader of recordings is large, and needed here for this alone.
    const { ownTrack } = await import('./own-track.ts')
    const tracks: OwnTrack[] = []
    for (const { id, simulated } of runs) {
      if (simulated || tracks.length === runsShown) continue
      const columns = await answered<ArrayBuffer>(
        api.GET('/runs/{id}/columns', { params: { path: { id } }, parseAs: 'arrayBuffer', signal }),
      ).catch(() => null)
      const track = columns ? ownTrack(new Uint8Array(columns)) : []
      if (track.length > 0) tracks.push(track)
    }
    return tracks
  },
  staleTime: Number.POSITIVE_INFINITY,
})

const runsTried = 24
const runsShown = 10
