import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import type { Overview } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'
import { Page } from '../parts/page.tsx'
import { dayWords } from '../words/day-words.ts'
import { count } from '../words/figures.ts'
import { longUnitM } from '../words/measure.ts'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import styles from './history.module.css'
import { LastRuns } from './last-runs.tsx'
import { SimulatedNotice } from './simulated-notice.tsx'

/** What there is: how many runs and how far, since when, and the last of them. */
export function History({ overview }: { overview: Overview }) {
  const { units, language } = useReader()
  const last = useQuery(queries.runs({ offset: 0, limit: runsShown }))
  const { runs, distanceM, firstStartedAt, simulated } = overview
  const since = firstStartedAt ? dayWords(language).date(firstStartedAt.slice(0, 10)) : null
  return (
    <Page title="Home" heading={plural(runs, 'run', count(runs, language))}>
      {simulated > 0 && <SimulatedNotice simulated={simulated} all={simulated >= runs} />}
      <dl className={styles.figures}>
        {distanceM !== null && (
          <div>
            <dt>Distance</dt>
            <dd>
              {count(distanceM / longUnitM(units), language)}
              <span className="unit">{units === 'metric' ? 'km' : 'mi'}</span>
            </dd>
          </div>
        )}
        {since && (
          <div>
            <dt>Since</dt>
            <dd>{since}</dd>
          </div>
        )}
      </dl>
      <section aria-labelledby="last" className={styles.last}>
        <h2 id="last">Last runs</h2>
        {last.isError && <Failed failure={last.error} onRetry={last.refetch} />}
        <LastRuns runs={last.data?.runs} expected={Math.min(runsShown, runs)} />
        <p>
          <Link to="/runs">All runs</Link>
        </p>
      </section>
    </Page>
  )
}

const runsShown = 6
