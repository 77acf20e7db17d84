import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { queries, refreshHistory } from '../api/queries.ts'
import type { Profile, ProfilePage } from '../api/schemas.ts'

/** Keeps the profile as it is to be after what is kept now: the server replaces all of it. Runs are then judged again. */
export function useKeepProfile(onKept?: (kept: Profile) => void) {
  const client = useQueryClient()
  const { queryKey } = queries.profile
  return useMutation({
    scope: { id: 'profile' },
    mutationFn: async (change: (before: Profile) => Profile) => {
      const { profile } = await client.fetchQuery({ ...queries.profile, staleTime: 0 })
      return answered<Profile>(api.PUT('/profile', { body: change(profile) }))
    },
    onSuccess: async (kept) => {
      client.setQueryData(queryKey, (page: ProfilePage | undefined) => page && { ...page, profile: kept })
      onKept?.(kept)
      await refreshHistory(client)
      await client.invalidateQueries({ queryKey: queries.reanalysis.queryKey })
    },
  })
}
