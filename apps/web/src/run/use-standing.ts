import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answered, api } from '../api/client.ts'
import { queries, refreshHistory } from '../api/queries.ts'
import type { RunDetail } from '../api/schemas.ts'

/** What can be done with a run as a whole, and with the other recordings of its outing. */
export interface Standing {
  readonly remove: () => void
  readonly bringBack: () => void
  /** Of the recordings of one outing, count this one. */
  readonly makeMain: (id: string) => void
  readonly separate: (id: string) => void
  /** It was deleted here and now: it can be undone without looking for it. */
  readonly justDeleted: boolean
  readonly forgetDeleted: () => void
  readonly failure: unknown
  readonly forgetFailure: () => void
}

export function useStanding(id: string): Standing {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [justDeleted, setJustDeleted] = useState(false)
  const show = (change: Partial<RunDetail>) =>
    client.setQueryData(queries.run(id).queryKey, (before) => before && { ...before, ...change })

  const { mutate, error, reset } = useMutation({
    mutationFn: ({ does, to }: Change) => answered(does(to)),
    onSuccess: (_, { onKept }) => {
      onKept?.()
      return refreshHistory(client)
    },
  })
  return {
    remove: () =>
      mutate({
        does: (to) => api.DELETE('/runs/{id}', at(to)),
        to: id,
        onKept() {
          show({ deleted: true })
          setJustDeleted(true)
        },
      }),
    bringBack: () =>
      mutate({
        does: (to) => api.POST('/runs/{id}/bring-back', at(to)),
        to: id,
        onKept() {
          show({ deleted: false })
          setJustDeleted(false)
        },
      }),
    makeMain: (other) =>
      mutate({
        does: (to) => api.POST('/runs/{id}/make-main', at(to)),
        to: other,
        // The recording that counts is the one to look at.
        onKept: () => other !== id && navigate({ to: '/runs/$id', params: { id: other } }),
      }),
    separate: (other) => mutate({ does: (to) => api.POST('/runs/{id}/separate', at(to)), to: other }),
    justDeleted,
    forgetDeleted: () => setJustDeleted(false),
    failure: error,
    forgetFailure: reset,
  }
}

interface Change {
  readonly does: (id: string) => Parameters<typeof answered>[0]
  readonly to: string
  readonly onKept?: () => void
}

const at = (id: string) => ({ params: { path: { id } } })
