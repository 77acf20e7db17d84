import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import type { ImportProgress } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'

/** Adds the runs of a runner that nobody is, to look around with. They are marked, and removed in one click. */
export function SimulatedButton() {
  const queryClient = useQueryClient()
  const add = useMutation({
    mutationFn: () => answered<ImportProgress>(api.POST('/simulated-runner')),
    onSuccess: (begun) => {
      queryClient.setQueryData(queries.import(begun.id).queryKey, begun)
      return queryClient.invalidateQueries({ queryKey: queries.imports.queryKey, exact: true })
    },
  })
  return (
    <>
      <button type="button" disabled={add.isPending || add.isSuccess} onClick={() => add.mutate()}>
        {add.isPending || add.isSuccess ? 'Simulating' : 'Try a simulated runner'}
      </button>
      {add.isError && <Failed failure={add.error} onRetry={() => add.mutate()} />}
    </>
  )
}
