import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { RunDetail } from '../api/schemas.ts'
import styles from './run-head.module.css'
import type { Standing } from './use-standing.ts'

/** What became of this run, where it is not simply one that counts: deleted, left out, or told better by another recording. */
export function StandingLines({ detail, standing }: { detail: RunDetail; standing: Standing }) {
  const { run, deleted, mainId } = detail
  const lines = useRef<HTMLDivElement>(null)
  const state = [deleted, mainId, run.ignored].join()
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    // The button that was pressed may be gone: whoever works by keyboard goes on here, not at the top of the page.
    if (document.activeElement === document.body) lines.current?.focus({ preventScroll: true })
  }, [state])
  return (
    <div ref={lines} className={styles.standings} tabIndex={-1}>
      {deleted && (
        <div className={styles.standing}>
          <p>
            <strong>This run is deleted.</strong> It counts nowhere. After 30 days it is gone for good.
          </p>
          <button type="button" onClick={standing.bringBack}>
            Bring it back
          </button>
        </div>
      )}
      {mainId !== null && (
        <div className={styles.standing}>
          <p>
            <strong>Another recording of this outing counts.</strong>{' '}
            <Link to="/runs/$id" params={{ id: mainId }}>
              Show that one
            </Link>
          </p>
          <span className={styles.ways}>
            <button type="button" onClick={() => standing.makeMain(run.id)}>
              Count this one instead
            </button>
            <button type="button" data-weight="quiet" onClick={() => standing.separate(run.id)}>
              Not the same outing: separate
            </button>
          </span>
        </div>
      )}
      {run.ignored && (
        <div className={styles.standing}>
          <p>
            <strong>Left out.</strong> You left this run out of every figure, week and trend.
          </p>
        </div>
      )}
    </div>
  )
}
