import { Link } from '@tanstack/react-router'
import type { RunDetail } from '../api/schemas.ts'
import styles from './run-head.module.css'

/** The way back to the list, and to the runs before and after this one. */
export function Neighbours({ detail: { olderId, newerId } }: { detail: RunDetail }) {
  return (
    <nav className={styles.neighbours} aria-label="Other runs">
      <Link to="/runs">All runs</Link>
      <span className={styles.steps}>
        {olderId !== null && (
          <Link to="/runs/$id" params={{ id: olderId }} rel="prev">
            <span aria-hidden="true">← </span>Older<span className="aloud"> run</span>
          </Link>
        )}
        {newerId !== null && (
          <Link to="/runs/$id" params={{ id: newerId }} rel="next">
            Newer<span className="aloud"> run</span>
            <span aria-hidden="true"> →</span>
          </Link>
        )}
      </span>
    </nav>
  )
}
