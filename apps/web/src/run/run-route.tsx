import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addressOf } from '../api/client.ts'
import { isNotFound } from '../api/problem.ts'
import { queries } from '../api/queries.ts'
import { Failed } from '../parts/failed.tsx'
import { createJudge } from '../reading/judge.ts'
import { KeptRun } from './kept-run.tsx'
import { NotHere } from './not-here.tsx'
import { RunSkeleton } from './run-skeleton.tsx'

/** One worker for all runs that are looked at: what it has warmed up on one serves the next. */
const judge = createJudge()

/** The page of a kept run. What is known of it and its columns are fetched at the same time. */
export function RunRoute({ id }: { id: string }) {
  const [columns] = useState(() => {
    const kept = { url: addressOf(`/runs/${id}/columns`) }
    judge.prepare(kept)
    return kept
  })
  const detail = useQuery(queries.run(id))
  const given = useQuery(queries.given(id))

  if (detail.data)
    return <KeptRun detail={detail.data} given={given.data ?? null} judge={judge} columns={columns} />
  if (isNotFound(detail.error)) return <NotHere />
  if (detail.error)
    return (
      <main>
        <h1>This run could not be fetched.</h1>
        <Failed failure={detail.error} onRetry={() => detail.refetch()} />
      </main>
    )
  return <RunSkeleton />
}
