import type { Limiter, Report, RunEdit } from '@freshlegs/domain'
import { More } from '../answers/more.tsx'
import { TwoTaps } from '../answers/two-taps.tsx'
import type { Run } from '../api/schemas.ts'
import { useSay } from '../words/use-say.ts'
import styles from './asked.module.css'

interface AskedProps {
  /** Null where the run could not be judged. */
  readonly report: Report | null
  readonly run: Run
  /** There are sensors that the word is set against. */
  readonly recorded: boolean
  readonly edit: (edit: RunEdit) => void
}

/** What would settle it or what to record next, and the runner's own word, which is kept and judged with at once. */
export function Asked({ report, run, recorded, edit }: AskedProps) {
  return (
    <section className={styles.asked} aria-labelledby="asked">
      {report && <Next verdict={report.verdict} />}
      <div className={styles.answers}>
        {!report && (
          <h2 id="asked" className="aloud">
            Your own word
          </h2>
        )}
        <TwoTaps name="stopped-by" stoppedBy={run.stoppedBy} race={run.race} onSay={edit} />
        <p className="small soft">
          {recorded
            ? 'Your own word outweighs the sensors. It is kept, and the run is judged again at once.'
            : 'Your own word is all that tells of this run. It is kept at once.'}
        </p>
      </div>
      <div className={styles.more}>
        <More id={run.id} />
      </div>
    </section>
  )
}

function Next({ verdict }: { verdict: Report['verdict'] }) {
  const say = useSay()
  return (
    <div className={styles.next}>
      <h2 id="asked">{titles[verdict.limiter]}</h2>
      <p className={styles.wouldChange}>{say(verdict.wouldChange)}</p>
      {verdict.missing.length > 0 && (
        <ul className={styles.missing}>
          {verdict.missing.map((what) => (
            <li key={what}>{say(what)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const titles: Record<Limiter, string> = {
  legs: 'What would change this',
  'heart-lungs': 'What would change this',
  'paced-so': 'What would change this',
  'no-fade': 'What to record next',
  'cannot-tell': 'What would settle it',
}
