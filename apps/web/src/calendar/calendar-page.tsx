import { Link, useSearch } from '@tanstack/react-router'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { useWeeks } from './use-weeks.ts'
import { WeekList } from './week-list.tsx'

/** The weeks, newest first, with what was run on each day and what each week came to. */
export function CalendarPage() {
  const { year } = useSearch({ from: '/calendar' })
  const { weeks, isNewest, error, again } = useWeeks(year)
  return (
    <Page title="Calendar">
      {error && <Failed failure={error} onRetry={again} />}
      {!weeks && !error && <Loading />}
      {weeks?.total === 0 && (
        <p>
          There are no runs yet. <Link to="/imports">Bring some</Link>.
        </p>
      )}
      {weeks && weeks.total > 0 && <WeekList weeks={weeks} isNewest={isNewest} />}
    </Page>
  )
}
