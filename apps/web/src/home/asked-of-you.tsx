import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reasonQueries } from '../api/reason-queries.ts'
import { plural } from '../words/plural.ts'
import styles from './history.module.css'

/** What the runner can say today, quietly: a word about runs, a morning, what the questions still leave open. */
export function AskedOfYou({ anyRuns }: { anyRuns: boolean }) {
  const unanswered = useQuery({ ...reasonQueries.unanswered, enabled: anyRuns })
  const interview = useQuery(reasonQueries.interview)
  const runs = unanswered.data?.length ?? 0
  return (
    <ul className={styles.links} aria-label="What you can tell">
      {anyRuns && (
        <li>
          <Link to="/unanswered">
            {runs > 0 ? `${plural(runs, 'run')} to say a word about` : 'Runs to say a word about'}
          </Link>
        </li>
      )}
      <li>
        <Link to="/check-in">This morning, in ten seconds</Link>
      </li>
      {interview.data && (
        <li>
          <Link to="/interview">{interviewWords(interview.data)}</Link>
        </li>
      )}
      {!anyRuns && (
        <>
          <li>
            <Link to="/imports">Bring your runs</Link>
          </li>
          <li>
            <Link to="/by-hand">Type in a run</Link>
          </li>
        </>
      )}
    </ul>
  )
}

function interviewWords({ asked, about }: { readonly asked: number; readonly about: number }): string {
  if (asked === 0) return 'A few questions about you'
  return asked < about ? `${plural(about - asked, 'question')} still open` : 'What you told us'
}
