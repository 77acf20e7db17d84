import type { ReactNode } from 'react'
import styles from './scrolling.module.css'

/** Something wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
export function Scrolling({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scrolling} tabIndex={0} aria-label={name}>
      {children}
    </section>
  )
}
