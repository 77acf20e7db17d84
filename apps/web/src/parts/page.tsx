import type { ReactNode } from 'react'
import styles from './page.module.css'
import { useTitle } from './use-title.ts'

interface PageProps {
  /** In the browser's tab, and as the heading unless that says more. */
  readonly title: string
  readonly heading?: ReactNode
  /** Beside the heading: a count, a switch. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** What every page begins with. */
export function Page({ title, heading = title, aside, children }: PageProps) {
  useTitle(title)
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h1>{heading}</h1>
        {aside}
      </div>
      {children}
    </main>
  )
}
