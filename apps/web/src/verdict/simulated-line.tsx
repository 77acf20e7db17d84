import { Link } from '@tanstack/react-router'
import styles from './verdict.module.css'

/** Says that nobody ran this. */
export function SimulatedLine() {
  return (
    <p className={styles.simulated}>
      <strong>Nobody ran this.</strong> It belongs to a simulated runner, to show what Freshlegs can say.{' '}
      <Link to="/">All of them can be taken away in one click.</Link>
    </p>
  )
}
