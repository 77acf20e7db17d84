import { useQuery } from '@tanstack/react-query'
import { queries } from '../api/queries.ts'
import { Landing } from '../landing/landing.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { History } from './history.tsx'

/** The start: the ways in for whoever has no runs yet, else what there is. */
export function Home() {
  const { data, error, refetch } = useQuery(queries.overview)
  if (data) return data.runs + data.deleted === 0 ? <Landing /> : <History overview={data} />
  return <Page title="Home">{error ? <Failed failure={error} onRetry={refetch} /> : <Loading />}</Page>
}
