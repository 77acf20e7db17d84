import type { Athlete } from '@freshlegs/domain'
import styles from './run-page.module.css'

interface TryingOutProps {
  readonly whatIf: Athlete
  readonly onWhatIf: (athlete: Athlete) => void
}

/** Says at the head of the page that its answer rests on figures that are only tried out. */
export function TryingOut({ whatIf, onWhatIf }: TryingOutProps) {
  if (Object.keys(whatIf).length === 0) return null
  return (
    <div className={styles.tryingOut}>
      <p>
        <strong>Trying something out.</strong> This page is judged with figures of yours that are not kept.
      </p>
      <button type="button" onClick={() => onWhatIf({})}>
        Back to what is kept
      </button>
    </div>
  )
}
