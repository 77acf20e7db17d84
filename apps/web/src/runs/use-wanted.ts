import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { RunsWanted } from '../api/runs-asked.ts'

/** What the list is narrowed down to. It stands in the address: it can be kept, and the back button knows it. */
export function useWanted() {
  const wanted = useSearch({ from: '/runs' })
  const navigate = useNavigate({ from: '/runs' })
  const want = useCallback(
    (change: Change) =>
      navigate({ search: (before) => without({ ...before, ...change }), replace: true, resetScroll: false }),
    [navigate],
  )
  const wantAll = useCallback(() => navigate({ search: {}, resetScroll: false }), [navigate])
  const { order: _, deleted: __, ...narrowing } = wanted
  return { wanted, narrowed: Object.keys(narrowing).length > 0, want, wantAll }
}

/** Undefined takes a key away. */
export type Change = { readonly [Key in keyof RunsWanted]?: RunsWanted[Key] | undefined }

const without = (change: Change): RunsWanted =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
