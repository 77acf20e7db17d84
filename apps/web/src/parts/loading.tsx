import styles from './loading.module.css'

/** Something is on its way. Seen only once it takes longer than a moment. */
export function Loading({ what = 'Loading' }: { what?: string }) {
  return (
    <p className={styles.loading} role="status">
      {what}
    </p>
  )
}
