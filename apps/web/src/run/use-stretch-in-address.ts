import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'

/** Lights the stretch that the address names: whoever followed a reason here sees where it shows. */
export function useStretchInAddress(view: Store<RunView>): void {
  const { from, to, of = 'address' } = useSearch({ from: '/runs/$id' })
  useEffect(() => {
    if (from !== undefined && to !== undefined) view.set({ lit: { fromS: from, toS: to, of } })
  }, [view, from, to, of])
}
