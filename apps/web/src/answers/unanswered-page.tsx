import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reasonQueries } from '../api/reason-queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { UnansweredRuns } from './unanswered-runs.tsx'

/** Runs of the last weeks of which nothing was said yet. */
export function UnansweredPage() {
  // A run that is answered stays where it is until one leaves the page: it is asked for anew each time one comes.
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...reasonQueries.unanswered,
    refetchOnMount: 'always',
  })
  return (
    <Page title="Runs to say a word about">
      {error && !data && <Failed failure={error} onRetry={refetch} />}
      {!error && !(data && isFetchedAfterMount) && <Loading what="Looking for runs" />}
      {data && isFetchedAfterMount && data.length > 0 && <UnansweredRuns runs={data} />}
      {data?.length === 0 && isFetchedAfterMount && (
        <p>
          No run of the last weeks waits for a word. <Link to="/">To the answer</Link>
        </p>
      )}
    </Page>
  )
}
