import type { ReactNode } from 'react'
import styles from './toast.module.css'

interface ToastProps {
  readonly children: ReactNode
  readonly action?: { readonly says: string; readonly press: () => void }
  readonly onClose: () => void
  /** Interrupts what is being read aloud. */
  readonly urgent?: boolean
}

/** A word at the foot of the window, with at most one thing to do about it. It stays until it is closed: nobody is hurried. */
export function Toast({ children, action, onClose, urgent = false }: ToastProps) {
  return (
    <div className={styles.toast} role={urgent ? 'alert' : 'status'}>
      <p>{children}</p>
      <div className={styles.ways}>
        {action && (
          <button type="button" onClick={action.press}>
            {action.says}
          </button>
        )}
        <button type="button" data-weight="quiet" onClick={onClose}>
          Close
        </button>
      </div>
    </div>
  )
}
