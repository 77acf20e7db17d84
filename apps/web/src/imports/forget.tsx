import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answered, api } from '../api/client.ts'
import { queries, refreshHistory } from '../api/queries.ts'
import { Failed } from '../parts/failed.tsx'
import { forgetUpload } from './uploads.ts'

/** Forgets an import: its files, and what it told of mornings. The runs stay. */
export function Forget({ id, children }: { id: string; children: string }) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const forget = useMutation({
    mutationFn: () => answered(api.DELETE('/imports/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      forgetUpload(id)
      await navigate({ to: '/imports' })
      queryClient.removeQueries({ queryKey: queries.import(id).queryKey })
      queryClient.invalidateQueries({ queryKey: queries.imports.queryKey, exact: true })
      refreshHistory(queryClient)
    },
  })
  return (
    <>
      <button type="button" data-weight="quiet" disabled={forget.isPending} onClick={() => forget.mutate()}>
        {children}
      </button>
      {forget.isError && <Failed failure={forget.error} onRetry={() => forget.mutate()} />}
    </>
  )
}
