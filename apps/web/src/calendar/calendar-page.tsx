import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { Weeks } from './weeks.tsx'

/** All weeks, newest first, with what was run on each day and what each week came to. */
export function CalendarPage() {
  const { data, error, refetch } = useQuery(queries.weeks)
  return (
    <Page title="Calendar">
      {error && <Failed failure={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <p>
          There are no runs yet. <Link to="/imports">Bring some</Link>.
        </p>
      )}
      {data && data.length > 0 && <Weeks weeks={data} />}
    </Page>
  )
}
