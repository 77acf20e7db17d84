import { type ReactNode, useState } from 'react'
import styles from './drop-zone.module.css'
import { useBringIn } from './use-bring-in.ts'
import { useDropped } from './use-dropped.ts'

/** The whole page takes what is dropped on it. */
export function DropZone({ children }: { children: ReactNode }) {
  const bringIn = useBringIn()
  const [empty, setEmpty] = useState(false)
  const dragging = useDropped((picked) => {
    setEmpty(picked.length === 0)
    if (picked.length > 0) bringIn(picked)
  })
  return (
    <div className={styles.zone} data-dragging={dragging}>
      {children}
      <p className={empty ? styles.empty : 'aloud'} role="status">
        {empty && 'There was no file in what was dropped.'}
      </p>
    </div>
  )
}
