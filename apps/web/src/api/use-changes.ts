import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refreshHistory } from './queries.ts'

/** What the runner changes, on its way to the server. */
export interface Changes<Change> {
  /** Those that it has not confirmed, oldest first: shown as if it had. */
  readonly pending: readonly Change[]
  /** The latest that it did not take, and why. */
  readonly failed: { readonly change: Change; readonly failure: unknown } | null
  /** True once it is kept. */
  readonly make: (change: Change) => Promise<boolean>
  readonly forgetFailure: () => void
}

/**
 * Sends changes of one thing one after the other. One that fails is undone by itself: it is no longer pending.
 * @param keep keeps one change, and puts what the server says of it where it is shown from
 */
export function useChanges<Change>(scope: string, keep: (change: Change) => Promise<void>): Changes<Change> {
  const client = useQueryClient()
  const [pending, setPending] = useState<readonly Change[]>([])
  const [failed, setFailed] = useState<Changes<Change>['failed']>(null)
  const { mutateAsync } = useMutation({ scope: { id: scope }, mutationFn: keep })

  const make = async (change: Change): Promise<boolean> => {
    setFailed(null)
    setPending((before) => [...before, change])
    try {
      await mutateAsync(change)
      refreshHistory(client)
      return true
    } catch (failure) {
      setFailed({ change, failure })
      return false
    } finally {
      setPending((before) => before.filter((other) => other !== change))
    }
  }
  return { pending, failed, make, forgetFailure: () => setFailed(null) }
}
