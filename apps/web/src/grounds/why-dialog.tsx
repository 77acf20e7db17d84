import { lazy, Suspense, useRef, useState } from 'react'
import type { Judged } from '../reading/messages.ts'
import styles from './grounds.module.css'

const WhySheet = lazy(() => import('./why-sheet.tsx'))

/** "Why do you say so?": a sheet over the page, fetched when it is asked for. */
export function WhyDialog({ judged }: { judged: Judged }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true)
          dialog.current?.showModal()
        }}
      >
        Why do you say so?
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it, as the Escape key does by itself */}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label="Why we say so"
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2>Why we say so</h2>
            <button type="button" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </div>
          {open && (
            <Suspense fallback={<p className="soft">One moment</p>}>
              <WhySheet judged={judged} />
            </Suspense>
          )}
        </div>
      </dialog>
    </>
  )
}
