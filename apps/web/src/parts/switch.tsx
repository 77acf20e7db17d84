import { useId } from 'react'
import styles from './switch.module.css'

interface SwitchProps {
  readonly label: string
  /** What it does, in a line. */
  readonly does: string
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
}

/** Something that is so or not so, with its effect said below. */
export function Switch({ label, does, on, onTurn }: SwitchProps) {
  const id = useId()
  return (
    <div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={id}
          onChange={({ target }) => onTurn(target.checked)}
        />
        {label}
      </label>
      <p id={id} className={styles.does}>
        {does}
      </p>
    </div>
  )
}
