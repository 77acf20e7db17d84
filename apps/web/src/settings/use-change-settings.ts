import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { queries, refreshHistory } from '../api/queries.ts'
import type { Settings } from '../api/schemas.ts'

/** The settings, and a way to change some of them. A change is shown at once, and undone where it was not kept. */
export function useChangeSettings() {
  const queryClient = useQueryClient()
  const { data, error, refetch } = useQuery(queries.settings)
  const { queryKey } = queries.settings
  const change = useMutation({
    scope: { id: 'settings' },
    mutationFn: (part: Partial<Settings>) => {
      const whole = queryClient.getQueryData(queryKey) ?? defaults
      return answered<Settings>(api.PUT('/settings', { body: { ...whole, ...part } }))
    },
    onMutate: (part) => {
      const before = queryClient.getQueryData(queryKey)
      queryClient.setQueryData(queryKey, { ...(before ?? defaults), ...part })
      return before
    },
    onError: (_, __, before) => queryClient.setQueryData(queryKey, before),
    onSuccess: (kept) => {
      queryClient.setQueryData(queryKey, kept)
      // Sentences of the server are in the reader's units too.
      return refreshHistory(queryClient)
    },
  })
  return { settings: data, error, refetch, change }
}

const defaults: Settings = { units: 'metric', language: null, privacyZones: [] }
