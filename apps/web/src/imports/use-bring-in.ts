import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answered, api } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import type { ImportProgress } from '../api/schemas.ts'
import { nameOfPicked, type Picked } from './picked.ts'
import { useSending } from './use-sending.ts'

/** Brings in what was chosen or dropped: one drop is one import. Leads to the page that shows how it goes. */
export function useBringIn() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const send = useSending()
  const { mutate } = useMutation({
    mutationFn: async (picked: readonly Picked[]) => {
      const created = await answered<ImportProgress>(
        api.POST('/imports', { body: { name: nameOfPicked(picked) } }),
      )
      queryClient.setQueryData(queries.import(created.id).queryKey, created)
      queryClient.invalidateQueries({ queryKey: queries.imports.queryKey, exact: true })
      return created
    },
    onSuccess: ({ id }, picked) => {
      send(id, picked)
      navigate({ to: '/imports/$id', params: { id } })
    },
  })
  return mutate
}
