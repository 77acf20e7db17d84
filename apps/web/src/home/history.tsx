import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import type { Overview } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'
import { dayWords } from '../words/day-words.ts'
import { count } from '../words/figures.ts'
import { longUnitM } from '../words/measure.ts'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import styles from './history.module.css'
import { LastRuns } from './last-runs.tsx'

/** What the answer was made of: how many runs and how far, since when, and the last of them. */
export function History({ overview }: { overview: Overview }) {
  const { units, language } = useReader()
  const last = useQuery(queries.runs({ offset: 0, limit: runsShown }))
  const { runs, distanceM, firstStartedAt } = overview
  const since = firstStartedAt ? dayWords(language).date(firstStartedAt.slice(0, 10)) : null
  return (
    <section aria-labelledby="last" className={styles.last}>
      <h2 id="last">Last runs</h2>
      <p className="soft">
        {plural(runs, 'run', count(runs, language))}
        {distanceM !== null &&
          `, ${count(distanceM / longUnitM(units), language)} ${units === 'metric' ? 'km' : 'mi'}`}
        {since && `, since ${since}`}
      </p>
      {last.isError && <Failed failure={last.error} onRetry={last.refetch} />}
      <LastRuns runs={last.data?.runs} expected={Math.min(runsShown, runs)} />
      <p className={styles.links}>
        <Link to="/runs">All runs</Link>
        <Link to="/loads">Leg load and heart load</Link>
        <Link to="/agreement">How often we agree</Link>
      </p>
    </section>
  )
}

const runsShown = 6
