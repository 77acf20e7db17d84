import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isNotFound } from '../api/problem.ts'
import { queries } from '../api/queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Page } from '../parts/page.tsx'
import { KeptRun } from './kept-run.tsx'
import { NotHere } from './not-here.tsx'
import { columnsOf, judgeOfRuns } from './prepare-run.ts'
import { RunSkeleton } from './run-skeleton.tsx'

/** The page of a kept run. What is known of it and its columns are fetched at the same time (`prepareRun`). */
export function RunRoute({ id }: { id: string }) {
  const [columns] = useState(() => columnsOf(id))
  const detail = useQuery(queries.run(id))
  const given = useQuery(queries.given(id))

  if (isNotFound(detail.error)) return <NotHere />
  const unanswered = [detail, given].find(({ data, error }) => !data && error)
  if (unanswered)
    return (
      <Page title="This run could not be fetched.">
        <Failed failure={unanswered.error} onRetry={() => unanswered.refetch()} />
      </Page>
    )
  return detail.data ? (
    <KeptRun detail={detail.data} given={given.data ?? null} judge={judgeOfRuns()} columns={columns} />
  ) : (
    <RunSkeleton />
  )
}
