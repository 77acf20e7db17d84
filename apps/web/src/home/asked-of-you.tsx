import styles from './history.module.css'

/** What the runner can say today, quietly: a word about runs, a morning, the first questions. */
export function AskedOfYou() {
  return (
    <p className={styles.links}>
      <a href="/unanswered">Runs to say a word about</a>
      <a href="/check-in">This morning, in ten seconds</a>
    </p>
  )
}
