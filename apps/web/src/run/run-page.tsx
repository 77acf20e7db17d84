import type { Given } from '@freshlegs/analysis'
import { useEffect, useMemo } from 'react'
import { Asked } from '../asked/asked.tsx'
import { Charts } from '../charts/charts.tsx'
import { Controls } from '../charts/controls.tsx'
import { Grounds } from '../grounds/grounds.tsx'
import type { Opened } from '../house/screen.ts'
import { MapSection } from '../map/map-section.tsx'
import { LegsAndLungs } from '../picture/legs-and-lungs.tsx'
import type { Judged } from '../reading/messages.ts'
import { Reasons } from '../reasons/reasons.tsx'
import { Laps } from '../splits/laps.tsx'
import { Splits } from '../splits/splits.tsx'
import { Verdict } from '../verdict/verdict.tsx'
import { createRunView } from '../view/run-view.ts'
import { AlsoMeasured } from './also-measured.tsx'
import styles from './run-page.module.css'

interface RunPageProps {
  readonly judged: Judged
  readonly name: string
  readonly given: Given
  readonly onGiven: (given: Given) => void
  readonly onOpen: (opened: Opened) => void
}

/** One run, from the answer down to what it stands on. */
export function RunPage({ judged, name, given, onGiven, onOpen }: RunPageProps) {
  const metres = judged.run.distanceM.at(-1) ?? 0
  // Judging again keeps the view: zoom and axis belong to the reader, not to the answer.
  const view = useMemo(() => createRunView(metres > 0 ? 'distance' : 'time'), [metres])
  useEffect(() => {
    document.title = `${judged.simulated ? 'Simulated: ' : ''}${judged.report.verdict.says} – Freshlegs`
    return () => {
      document.title = 'Freshlegs'
    }
  }, [judged])

  return (
    <main className={styles.page}>
      <Verdict judged={judged} name={name} onOpen={onOpen} />
      <LegsAndLungs judged={judged} view={view} />
      <Reasons judged={judged} view={view} />
      <Asked judged={judged} given={given} onGiven={onGiven} />
      <section aria-labelledby="charts">
        <h2 id="charts">The run itself</h2>
        <Controls judged={judged} view={view} />
        <div className={styles.sides} data-map={hasPlaces(judged)}>
          <div className={styles.charts}>
            <Charts judged={judged} view={view} />
          </div>
          {hasPlaces(judged) && (
            <div className={styles.map}>
              <MapSection judged={judged} view={view} />
            </div>
          )}
        </div>
      </section>
      <Splits judged={judged} />
      <Laps judged={judged} />
      <AlsoMeasured judged={judged} />
      <Grounds judged={judged} given={given} onGiven={onGiven} />
    </main>
  )
}

/** On a treadmill there is nothing to map. */
const hasPlaces = ({ run }: Judged) =>
  run.streams.latitudeDeg?.some((degrees) => !Number.isNaN(degrees)) ?? false
