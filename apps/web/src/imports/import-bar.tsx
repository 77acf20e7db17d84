import type { ImportProgress } from '../api/schemas.ts'
import styles from './import-page.module.css'
import type { Upload } from './uploads.ts'

/** How far an import is, as a bar: by bytes, while it is copied and while it is read. */
export function ImportBar({ progress, upload }: { progress: ImportProgress; upload: Upload | undefined }) {
  const { state, share } = progress
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
  return share === null ? (
    <progress className={styles.bar} aria-label="Read" />
  ) : (
    <progress className={styles.bar} aria-label="Read" value={share} />
  )
}
