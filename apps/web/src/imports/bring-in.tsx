import type { ReactNode } from 'react'
import styles from './bring-in.module.css'
import { Choose } from './choose.tsx'
import { useBringIn } from './use-bring-in.ts'

/** Where runs come in: drop them, or choose files or a folder. */
export function BringIn({ children }: { children?: ReactNode }) {
  const bringIn = useBringIn()
  return (
    <div className={styles.drop}>
      <p>Drop files, folders or a whole export anywhere on this page, or choose them.</p>
      <div className={styles.ways}>
        <Choose what="files" main onPicked={bringIn}>
          Choose files
        </Choose>
        <Choose what="folder" onPicked={bringIn}>
          Choose a folder
        </Choose>
        {children}
      </div>
      <p className="small soft">
        FIT is best; TCX and GPX do too, packed or not, and exports of Strava, Garmin, Apple Health and Polar
        as they come. All of it is kept on this machine, and nothing is sent anywhere.
      </p>
    </div>
  )
}
