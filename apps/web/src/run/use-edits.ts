import type { RunEdit } from '@freshlegs/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api } from '../api/client.ts'
import { queries, refreshHistory } from '../api/queries.ts'
import type { RunDetail } from '../api/schemas.ts'
import { givenWithEdit } from './with-edit.ts'

/** Edits of a run on their way to the server. */
export interface Edits {
  /** Those that it has not confirmed, oldest first: shown as if it had. */
  readonly pending: readonly RunEdit[]
  /** The latest that it did not take, and why. */
  readonly failed: { readonly edit: RunEdit; readonly failure: unknown } | null
  /** True once it is kept. */
  readonly edit: (edit: RunEdit) => Promise<boolean>
  readonly forgetFailure: () => void
}

/** Sends edits one after the other. One that fails is undone by itself: it is no longer pending. */
export function useEdits(id: string): Edits {
  const client = useQueryClient()
  const [pending, setPending] = useState<readonly RunEdit[]>([])
  const [failed, setFailed] = useState<Edits['failed']>(null)
  const { mutateAsync } = useMutation({
    scope: { id: `run ${id}` },
    mutationFn: (body: RunEdit) =>
      answered<RunDetail>(api.PATCH('/runs/{id}', { params: { path: { id } }, body })),
  })

  const edit = async (wish: RunEdit): Promise<boolean> => {
    setFailed(null)
    setPending((before) => [...before, wish])
    try {
      client.setQueryData(queries.run(id).queryKey, await mutateAsync(wish))
      client.setQueryData(queries.given(id).queryKey, (given) => given && givenWithEdit(given, wish))
      refreshHistory(client)
      return true
    } catch (failure) {
      setFailed({ edit: wish, failure })
      return false
    } finally {
      setPending((before) => before.filter((other) => other !== wish))
    }
  }
  return { pending, failed, edit, forgetFailure: () => setFailed(null) }
}
