import type { Ledger } from '@freshlegs/domain'
import { Link } from '@tanstack/react-router'
import { useSay } from '../words/use-say.ts'
import { nextToCollect } from './next-to-collect.ts'
import styles from './why.module.css'

/** One change, and what to record next. */
export function ThisWeek({ ledger }: { ledger: Ledger }) {
  const say = useSay()
  const [change] = ledger.advice
  const next = nextToCollect(ledger)
  return (
    <section aria-labelledby="this-week" className={styles.section}>
      <h2 id="this-week">This week</h2>
      {change ? (
        <div className={styles.change}>
          <p>
            <strong>{say(change.says)}</strong>
          </p>
          <p className="small">
            {say(change.because)}{' '}
            <Link to="/why/$part" params={{ part: change.part }}>
              Why
            </Link>
          </p>
        </div>
      ) : (
        <p>
          {ledger.redFlags.length > 0
            ? 'Nothing to change before the above has been looked at.'
            : 'Nothing to change: run as you do, and say after a run what gave out first.'}
        </p>
      )}
      {next.length > 0 && (
        <>
          <h3>What to record next</h3>
          <ul className={styles.evidences}>
            {next.map((sentence) => (
              <li key={sentence}>{say(sentence)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
