import { sayDuration } from '@freshlegs/analysis'
import { useMutation } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import type { ImportProgress } from '../api/schemas.ts'
import { count } from '../words/figures.ts'
import { useReader } from '../words/reader.ts'
import { ImportBar } from './import-bar.tsx'
import styles from './import-page.module.css'
import { refusedIn } from './say-outcome.ts'

/** An import at work: how many, how fast, how long still, and what is being read. */
export function ImportRunning({ progress }: { progress: ImportProgress }) {
  const { language } = useReader()
  const { id, done, of, perSecond, leftS, now, outcome } = progress
  const refused = refusedIn(outcome)
  const stop = useMutation({
    mutationFn: () => answered(api.POST('/imports/{id}/stop', { params: { path: { id } } })),
  })
  return (
    <section className={styles.panel} aria-label="How it goes">
      <ImportBar progress={progress} upload={undefined} />
      <p className={styles.large}>
        {count(done, language)}
        {of !== null && <span className="soft"> of {count(of, language)} looked at</span>}
      </p>
      <p className={styles.facts}>
        {perSecond !== null && <span>{count(perSecond, language)} a second</span>}
        {leftS !== null && <span>about {sayDuration(leftS)} left</span>}
        <span>{count(outcome.imported, language)} brought in</span>
        {refused > 0 && <span>{count(refused, language)} could not be read</span>}
      </p>
      <p className={styles.now}>{now ?? '\u00a0'}</p>
      <p className="small soft">You may close this page or turn to another: it goes on.</p>
      <p>
        <button type="button" disabled={stop.isPending} onClick={() => stop.mutate()}>
          Stop
        </button>
      </p>
    </section>
  )
}
