import type { ReactNode } from 'react'
import type { Lit, RunView, Span } from '../view/run-view.ts'
import { type Store, usePart } from '../view/store.ts'
import styles from './splits.module.css'

interface StretchRowProps extends Span {
  /** Of the stretch, on the whole page. */
  readonly of: string
  /** What stands in the first cell. */
  readonly label: string
  /** What it is a number of, for reading aloud. */
  readonly kind: string
  readonly tabIndex: 0 | -1
  readonly view: Store<RunView>
  readonly children: ReactNode
}

/** A row of a table that is a stretch of the run: it lights up in every chart and on the map. */
export function StretchRow({ of, label, kind, fromS, toS, tabIndex, view, children }: StretchRowProps) {
  const held = usePart(view, ({ lit }) => lit?.of === of)
  const stretch: Lit = { of, fromS, toS }
  const glimpse = () => view.set({ glimpsed: stretch })
  const look = () => view.set({ glimpsed: null })
  return (
    <tr className={styles.row} data-held={held} onPointerEnter={glimpse} onPointerLeave={look}>
      <th scope="row">
        <button
          type="button"
          className={styles.pick}
          aria-pressed={held}
          tabIndex={tabIndex}
          onClick={() => view.set({ lit: held ? null : stretch })}
        >
          <span className="aloud">{kind} </span>
          {label}
        </button>
      </th>
      {children}
    </tr>
  )
}
