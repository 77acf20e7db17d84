import type { ImportProgress } from '../api/schemas.ts'
import styles from './import-page.module.css'
import type { Upload } from './uploads.ts'

/** How far an import is, as a bar: bytes while it is copied, recordings while it is read. */
export function ImportBar({ progress, upload }: { progress: ImportProgress; upload: Upload | undefined }) {
  const { state, done, of } = progress
  if (state === 'receiving' && upload)
    return (
      <progress
        className={styles.bar}
        aria-label="Copied"
        max={Math.max(1, upload.bytes)}
        value={upload.bytesSent}
      />
    )
  if (state !== 'running') return null
  return of === null || of === 0 ? (
    <progress className={styles.bar} aria-label="Read" />
  ) : (
    <progress className={styles.bar} aria-label="Read" max={of} value={done} />
  )
}
