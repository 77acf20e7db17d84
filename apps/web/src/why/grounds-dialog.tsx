import type { Finding } from '@freshlegs/domain'
import { lazy, Suspense, useRef, useState } from 'react'
import grounds from '../grounds/grounds.module.css'
import type { GroundsOf } from './grounds-of.ts'

const GroundsSheet = lazy(() => import('./grounds-sheet.tsx'))

/** "Why do you say so?" of a cause: formula, what went in, what was left out, sources and version. */
export function GroundsDialog({ finding, about }: { finding: Finding; about: GroundsOf }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-label={`Why do you say so? ${finding.name}`}
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
        className={grounds.dialog}
        aria-label={`Why we say so: ${finding.name}`}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        <div className={grounds.sheet}>
          <div className={grounds.head}>
            <h2>{finding.name}</h2>
            <button type="button" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </div>
          {open && (
            <Suspense fallback={<p className="soft">One moment</p>}>
              <GroundsSheet finding={finding} about={about} />
            </Suspense>
          )}
        </div>
      </dialog>
    </>
  )
}
