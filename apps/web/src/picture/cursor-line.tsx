import { useEffect, useRef } from 'react'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import type { Layout } from './layout.ts'
import styles from './legs-and-lungs.module.css'

/** Follows the cursor of the charts without rendering anything again. */
export function CursorLine({
  layout,
  judged,
  view,
}: {
  layout: Layout
  judged: Judged
  view: Store<RunView>
}) {
  const line = useRef<SVGLineElement>(null)
  useEffect(() => {
    const follow = () => {
      const { cursor } = view.get()
      const x = cursor === null ? 0 : layout.xOfSecond(judged.run.timeS[cursor] ?? 0)
      line.current?.toggleAttribute('hidden', cursor === null)
      line.current?.setAttribute('x1', String(x))
      line.current?.setAttribute('x2', String(x))
    }
    follow()
    return view.watch(follow)
  }, [layout, judged, view])
  return <line ref={line} className={styles.cursor} y1={layout.lungs.top} y2={layout.legs.bottom} />
}
