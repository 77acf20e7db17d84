import { type Limiter, type StoppedBy, stoppedByWords } from '@freshlegs/domain'
import { useQuery } from '@tanstack/react-query'
import { stoppedByNames } from '../answers/stopped-by-names.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { Scrolling } from '../parts/scrolling.tsx'
import { limiterNames } from '../verdict/limiter-names.ts'
import { useSay } from '../words/use-say.ts'
import { shareWords } from './share-words.ts'
import styles from './why.module.css'
import { type Agreement, whyQueries } from './why-queries.ts'

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
                {verdicts.map((limiter) => (
                  <th key={limiter} scope="col">
                    {limiterNames[limiter ?? 'not-judged']}
                  </th>
                ))}
                <th scope="col">n</th>
              </tr>
            </thead>
            <tbody>
              {stoppedByWords.map((said) => (
                <tr key={said}>
                  <th scope="row">{stoppedByNames[said]}</th>
                  {verdicts.map((limiter) => (
                    <td key={limiter}>{count(said, limiter)}</td>
                  ))}
                  <td>{verdicts.reduce((sum, limiter) => sum + count(said, limiter), 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      <section aria-labelledby="calibration" className={styles.section}>
        <h2 id="calibration">Signs of legs, against your word</h2>
        {calibration ? (
          <Scrolling name="Signs of legs against your word">
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">Leg figure</th>
                  <th scope="col">You called legs</th>
                  <th scope="col">n</th>
                  <th scope="col">Share</th>
                </tr>
              </thead>
              <tbody>
                {calibration.map((bin) => (
                  <tr key={bin.low}>
                    <th scope="row">
                      {Math.round(bin.low)} to {Math.round(bin.high)}
                    </th>
                    <td>{bin.legs}</td>
                    <td>{bin.n}</td>
                    <td>{shareWords(bin)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        ) : (
          <p>Shown once there are 30 answers. So far there {n === 1 ? 'is 1' : `are ${n}`}.</p>
        )}
      </section>
    </>
  )
}

const verdicts = ['legs', 'heart-lungs', 'paced-so', 'no-fade', 'cannot-tell', null] as const
