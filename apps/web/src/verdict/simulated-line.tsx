import type { Opened } from '../house/screen.ts'
import type { Simulated } from '../reading/messages.ts'
import styles from './verdict.module.css'

/** Says that nobody ran this, what was simulated, and offers the other simulated runs. */
export function SimulatedLine({
  simulated,
  onOpen,
}: {
  simulated: Simulated
  onOpen: (opened: Opened) => void
}) {
  return (
    <p className={styles.simulated}>
      <strong>Nobody ran this.</strong> {simulated.says} Others:
      {simulated.others.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          data-weight="quiet"
          onClick={() => onOpen({ name: `Simulated: ${title}`, source: { kind: 'simulated', id } })}
        >
          {title}
        </button>
      ))}
    </p>
  )
}
