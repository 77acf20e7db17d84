import styles from './run-skeleton.module.css'

/** The shape of a run page before anything of it is known. */
export function RunSkeleton() {
  return (
    <main className={styles.page} aria-busy="true">
      <p className="aloud" role="status">
        Fetching the run
      </p>
      <div className={styles.line} />
      <div className={styles.sentence} />
      <ChartsSkeleton />
    </main>
  )
}

/** The shape of the picture and the charts before the columns are there. */
export function ChartsSkeleton() {
  return (
    <div className={styles.charts} aria-hidden="true">
      <div className={styles.picture} />
      <div className={styles.chart} />
      <div className={styles.chart} />
      <div className={styles.chart} />
    </div>
  )
}
