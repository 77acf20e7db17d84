import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { dayWords } from '../words/day-words.ts'
import { count } from '../words/figures.ts'
import { useReader } from '../words/reader.ts'
import { BringIn } from './bring-in.tsx'
import styles from './imports-page.module.css'
import { refusedIn } from './say-outcome.ts'
import { sayWhere } from './say-where.ts'
import { WhereFrom } from './where-from.tsx'

/** Bring in more, and look up what came of what was brought in before. */
export function ImportsPage() {
  const { language } = useReader()
  const { data, error, refetch } = useQuery(queries.imports)
  return (
    <Page title="Add runs">
      <BringIn />
      <WhereFrom />
      <section aria-labelledby="before" className={styles.before}>
        <h2 id="before">Brought in before</h2>
        {error && <Failed failure={error} onRetry={refetch} />}
        {!data && !error && <Loading />}
        {data?.length === 0 && <p className="soft">Nothing yet.</p>}
        <ul>
          {data?.map((progress) => (
            <li key={progress.id} className={styles.import}>
              <Link to="/imports/$id" params={{ id: progress.id }}>
                {progress.state === 'done' ? progress.name : sayWhere(progress, undefined)}
              </Link>
              <span className="soft">
                {dayWords(language).day(progress.startedAt.slice(0, 10))}
                {progress.state === 'done' && `, ${count(progress.outcome.imported, language)} brought in`}
                {refusedIn(progress.outcome) > 0 &&
                  `, ${count(refusedIn(progress.outcome), language)} could not be read`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
