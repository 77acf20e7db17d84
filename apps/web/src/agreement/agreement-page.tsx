import { type Limiter, type StoppedBy, stoppedByWords } from '@freshlegs/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { stoppedByNames } from '../answers/stopped-by-names.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { Scrolling } from '../parts/scrolling.tsx'
import { limiterNames } from '../verdict/limiter-names.ts'
import { type Agreement, whyQueries } from '../why/why-queries.ts'
import { useSay } from '../words/use-say.ts'
import styles from './agreement.module.css'
import { Calibration } from './calibration.tsx'
import { OwnWeights } from './own-weights.tsx'

/** How often the verdict agreed with the runner, whose word it is measured by. */
export function AgreementPage() {
  const { data, error, refetch } = useQuery(whyQueries.agreement)
  return (
    <Page title="How often we agree">
      {error && <Failed failure={error} onRetry={refetch} />}
      {!data && !error && <Loading what="Putting answers beside verdicts" />}
      {data && <Table agreement={data} />}
    </Page>
  )
}

function Table({ agreement }: { agreement: Agreement }) {
  const say = useSay()
  const { n, table, says, calibration } = agreement
  const count = (said: StoppedBy, limiter: Limiter | null) =>
    table.find((cell) => cell.said === said && cell.limiter === limiter)?.n ?? 0
  // What was never said, and what never came of it, would be a table of noughts.
  const saidAny = stoppedByWords.filter((said) => table.some((cell) => cell.said === said))
  const cameAny = verdicts.filter((limiter) => table.some((cell) => cell.limiter === limiter))
  return (
    <>
      <p className={styles.lead}>{say(says)}</p>
      <p>
        What you say gave out first is what the verdict is measured by. Here it was made without your answer.
      </p>
      {n > 0 && (
        <Scrolling name="What you said against the verdict">
          <table className={styles.table}>
            <caption className="aloud">What you said against the verdict, in runs</caption>
            <thead>
              <tr>
                <th scope="col">You said</th>
                {cameAny.map((limiter) => (
                  <th key={limiter} scope="col">
                    {limiterNames[limiter ?? 'not-judged']}
                  </th>
                ))}
                <th scope="col">n</th>
              </tr>
            </thead>
            <tbody>
              {saidAny.map((said) => (
                <tr key={said}>
                  <th scope="row">{stoppedByNames[said]}</th>
                  {cameAny.map((limiter) => (
                    <td key={limiter}>{count(said, limiter)}</td>
                  ))}
                  <td>{cameAny.reduce((sum, limiter) => sum + count(said, limiter), 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      <section aria-labelledby="calibration" className={styles.section}>
        <h2 id="calibration">Signs of legs, against your word</h2>
        {calibration ? (
          <Calibration steps={calibration} />
        ) : (
          <p>
            Not enough answers yet: {n} of {forCurve}. Each time you say what gave out first counts;{' '}
            <Link to="/unanswered">these runs wait for a word</Link>.
          </p>
        )}
      </section>
      <OwnWeights agreement={agreement} />
    </>
  )
}

const verdicts = ['legs', 'heart-lungs', 'paced-so', 'no-fade', 'cannot-tell', null] as const

/** As the server counts. */
const forCurve = 30
