import type { Run } from '../api/schemas.ts'
import styles from './run-tags.module.css'

/** What is out of the ordinary about a run, in a word each. */
export function RunTags({ run }: { run: Run }) {
  const tags = [
    run.simulated && 'simulated',
    run.race && run.name !== null && 'race',
    run.ignored && 'ignored',
    run.heartRateIgnored && 'heart rate left out',
    run.linked > 0 && `${run.linked + 1} recordings`,
  ].filter((tag) => tag !== false && tag !== null)
  return tags.map((tag) => (
    <span key={tag} className={styles.tag}>
      {tag}
    </span>
  ))
}
