import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { queries } from '../api/queries.ts'
import type { RunsWanted } from '../api/runs-asked.ts'
import type { Run } from '../api/schemas.ts'
import { pageLines, pagesOf } from './pages-of.ts'

/** The lines of the list that are looked at, fetched in pages; all others are there by number only. */
export interface RunLines {
  /** Null until the first answer. */
  readonly total: number | null
  /** Undefined while it is on its way. */
  readonly line: (index: number) => Run | undefined
  /** What is shown is of the question before. */
  readonly older: boolean
  readonly failure: unknown
  readonly again: () => void
}

export function useRunLines(wanted: RunsWanted, looked: { first: number; last: number }): RunLines {
  const asked = (offset: number) => queries.runs({ ...wanted, offset, limit: pageLines })
  const start = useQuery({ ...asked(0), placeholderData: keepPreviousData })
  const older = start.isPlaceholderData
  const total = start.data?.total ?? null
  const offsets = useSettled(pagesOf(looked, total ?? 0).filter((offset) => offset > 0))
  const others = useQueries({ queries: older ? [] : offsets.map(asked) })
  const pages = new Map<number, readonly Run[]>()
  if (start.data) pages.set(0, start.data.runs)
  for (const [index, { data }] of others.entries()) if (data) pages.set(offsets[index] ?? 0, data.runs)
  const failed = [start, ...others].find(({ isError }) => isError)
  return {
    total,
    line: (index) => pages.get(index - (index % pageLines))?.[index % pageLines],
    older,
    failure: failed?.error ?? null,
    again: () => {
      for (const query of [start, ...others]) if (query.isError) query.refetch()
    },
  }
}

/** Whoever drags the scroll bar through ten years is not answered for every year on the way. */
function useSettled(offsets: readonly number[]): readonly number[] {
  const key = offsets.join()
  const [settled, setSettled] = useState(key)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), settlesAfterMs)
    return () => clearTimeout(timer)
  }, [key])
  return settled === '' ? [] : settled.split(',').map(Number)
}

const settlesAfterMs = 60
