import { useQuery } from '@tanstack/react-query'
import { queries } from '../api/queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Scrolling } from '../parts/scrolling.tsx'
import { JudgedAgain } from '../settings/judged-again.tsx'
import { useKeepProfile } from '../settings/use-keep-profile.ts'
import type { Agreement } from '../why/why-queries.ts'
import { inLanguage } from '../words/figures.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import styles from './agreement.module.css'
import { areNewer, type Refit, taken, withoutWeights } from './take-weights.ts'

/** How the signs weigh as this runner's answers have it, beside the usual weights; taken and given back here alone. */
export function OwnWeights({ agreement: { n, refit } }: { agreement: Agreement }) {
  const say = useSay()
  const { data } = useQuery(queries.profile)
  const keep = useKeepProfile()
  const inUse = data?.profile.evidenceWeights
  const mayTake = refit?.isBetter === true && data !== undefined && (!inUse || areNewer(refit, inUse.value))
  return (
    <section aria-labelledby="own-weights" className={styles.section}>
      <h2 id="own-weights">Weights of your own</h2>
      {refit ? (
        <>
          <p>{say(refit.says)}</p>
          <Weights refit={refit} inUse={inUse?.value} />
          <p className="small soft">
            A weight is how loudly a sign speaks for or against legs; 0 leaves it out. In brackets the 80 %
            interval of what your answers say. The loss is how far the verdict’s guess was from your word on
            runs held back: less is better, and 0.69 is a coin’s.
          </p>
        </>
      ) : (
        <p>{waiting(n)}</p>
      )}
      {(mayTake || inUse) && (
        <>
          <p>
            {inUse
              ? 'Your runs are judged with weights of your own. Going back judges all of them again with the usual weights; no answer is lost, and you may take yours again.'
              : 'If you use these weights, all your runs are judged again with them, and some verdicts may change. Your answers and recordings stay as they are, and you may go back here at any time.'}
            {inUse && mayTake && ' Answers since then have moved them.'}
          </p>
          <div className={styles.ways}>
            {mayTake && (
              <button
                type="button"
                disabled={keep.isPending}
                onClick={() => keep.mutate((before) => taken(before, refit))}
              >
                Use these weights
              </button>
            )}
            {inUse && (
              <button type="button" disabled={keep.isPending} onClick={() => keep.mutate(withoutWeights)}>
                Go back to the usual weights
              </button>
            )}
          </div>
        </>
      )}
      {/* Stays when the buttons are gone, or it would never be read. */}
      <p role="status" className="soft">
        {keep.isSuccess && 'Kept. Your runs are judged again in the background.'}
      </p>
      {keep.isError && <Failed failure={keep.error} onRetry={() => keep.mutate(keep.variables)} />}
      <JudgedAgain />
    </section>
  )
}

interface WeightsProps {
  readonly refit: Refit
  readonly inUse: Readonly<Record<string, number>> | undefined
}

function Weights({ refit, inUse }: WeightsProps) {
  const { language } = useReader()
  const figure = (value: number, decimals = 2) => inLanguage(value.toFixed(decimals), language)
  const { weights, loss, gain } = refit
  // Where those in use are the ones beside them, a column of the same would say nothing.
  const used = inUse && areNewer(refit, inUse) ? inUse : undefined
  return (
    <Scrolling name="Weights of the signs">
      <table className={`${styles.table} ${styles.weights}`}>
        <caption className="aloud">Weights of the signs, usual and your own</caption>
        <thead>
          <tr>
            <th scope="col">Sign</th>
            <th scope="col">Usual</th>
            <th scope="col">Your own</th>
            {used && <th scope="col">In use</th>}
          </tr>
        </thead>
        <tbody>
          {weights.map(({ sign, name, usual, own, interval: [low, high] }) => (
            <tr key={sign}>
              <th scope="row">{name}</th>
              <td>{figure(usual)}</td>
              <td>
                {figure(own)}{' '}
                <span className={styles.interval}>
                  ({figure(low)} to {figure(high)})
                </span>
              </td>
              {used && <td>{figure(used[sign] ?? usual)}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Loss on runs held back</th>
            <td>{figure(loss.usual)}</td>
            <td>{figure(loss.own)}</td>
            {used && <td />}
          </tr>
          <tr>
            <th scope="row">Gain, and its standard error</th>
            <td />
            <td>
              {figure(gain.mean, 3)}{' '}
              <span className={styles.interval}>± {figure(gain.standardError, 3)}</span>
            </td>
            {used && <td />}
          </tr>
        </tfoot>
      </table>
    </Scrolling>
  )
}

/** Why there are none yet. */
const waiting = (n: number): string =>
  n < forWeights
    ? `From ${forWeights} answers on, how the signs weigh for you alone is reckoned here: ${n} so far.`
    : 'There are enough answers, but too few runs among them with signs to weigh, or too few of one kind: 50 with signs, 10 of them called legs and 10 not.'

/** As the server counts. */
const forWeights = 100
