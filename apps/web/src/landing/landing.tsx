import { simulatedRunner } from '../demo/simulated-runner.ts'
import type { Opened } from '../house/screen.ts'
import { FileButton } from './file-button.tsx'
import styles from './landing.module.css'
import { Sketch } from './sketch.tsx'

interface LandingProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly onOpen: (opened: Opened) => void
}

/** What this does, in two lines, and the two ways in. */
export function Landing({ onFiles, onOpen }: LandingProps) {
  return (
    <main className={styles.landing}>
      <h1>Did your legs give out first?</h1>
      <p className={styles.lead}>
        Drop a run from your watch here. You are told whether your legs gave out before the rest of you, where
        it began, why we think so, and how sure we are.
      </p>
      <div className={styles.drop}>
        <div className={styles.ways}>
          <FileButton onFiles={onFiles}>Choose a recording</FileButton>
          <button type="button" onClick={() => onOpen(simulatedRunner)}>
            Try a simulated runner
          </button>
        </div>
        <p className="small soft">
          FIT is best; TCX and GPX do too, packed with gzip or not. Several at once make a list. The file
          stays in this browser: nothing is sent, no run is kept.
        </p>
      </div>
      <Sketch />
      <details>
        <summary>Where do I find my recording?</summary>
        <p className={styles.where}>
          In Garmin Connect, open the activity on the web and choose “Export file” in its menu. In Strava,
          open the activity on the web and choose “Export original”. On most watches the files also lie in a
          folder named Activity when the watch is plugged in.
        </p>
      </details>
    </main>
  )
}
