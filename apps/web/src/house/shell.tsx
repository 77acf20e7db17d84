import { Outlet } from '@tanstack/react-router'
import { useRef } from 'react'
import { DropZone } from '../imports/drop-zone.tsx'
import { Underway } from '../imports/underway.tsx'
import { FirstOfAll } from './first-of-all.tsx'
import { ReaderOfThePage } from './reader-of-the-page.tsx'
import { ServerGone } from './server-gone.tsx'
import styles from './shell.module.css'
import { TopBar } from './top-bar.tsx'
import { useArrival } from './use-arrival.ts'

/** What all pages share: the way to the others, what goes on in the background, and a place to drop files. */
export function Shell() {
  const content = useRef<HTMLDivElement>(null)
  useArrival(content)
  return (
    <ReaderOfThePage>
      <DropZone>
        <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
          Skip to the page
        </button>
        <TopBar />
        <div className={styles.frame}>
          <ServerGone />
          <FirstOfAll />
          <Underway />
          <div ref={content} id="content" className={styles.content} tabIndex={-1}>
            <Outlet />
          </div>
          <footer className={styles.foot}>
            <p>
              What you bring is kept on this machine, in a folder that is yours. Nothing is sent anywhere. It
              is no medical advice: pain, dizziness or a racing heart at rest belong to a doctor.
            </p>
          </footer>
        </div>
      </DropZone>
    </ReaderOfThePage>
  )
}
