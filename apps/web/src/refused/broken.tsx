import styles from './refused.module.css'

/** Our own mistake. */
export function Broken({ detail }: { detail: string }) {
  return (
    <main className={styles.refused}>
      <h1>Something broke on our side.</h1>
      <p className={styles.remedy}>
        The file may well be sound. Nothing of it was sent anywhere. If you report this, these words help:
      </p>
      <p>
        <code>{detail}</code>
      </p>
    </main>
  )
}
