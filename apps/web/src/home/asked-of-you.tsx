import styles from './history.module.css'

/** What the runner can say today, quietly: a word about runs, a morning; the first questions where there are no runs. */
export function AskedOfYou({ anyRuns }: { anyRuns: boolean }) {
  return (
    <p className={styles.links}>
      {anyRuns ? (
        <a href="/unanswered">Runs to say a word about</a>
      ) : (
        <>
          <a href="/interview">Go on with the questions</a>
          <a href="/imports">Bring your runs</a>
        </>
      )}
      <a href="/check-in">This morning, in ten seconds</a>
    </p>
  )
}
