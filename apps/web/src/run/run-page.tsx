import type { Athlete, RunEdit } from '@freshlegs/domain'
import { useDeferredValue, useEffect, useState } from 'react'
import type { RunDetail } from '../api/schemas.ts'
import { Asked } from '../asked/asked.tsx'
import { Charts } from '../charts/charts.tsx'
import { Controls } from '../charts/controls.tsx'
import { Grounds } from '../grounds/grounds.tsx'
import { MapSection } from '../map/map-section.tsx'
import { LegsAndLungs } from '../picture/legs-and-lungs.tsx'
import type { Judged } from '../reading/messages.ts'
import { Reasons } from '../reasons/reasons.tsx'
import { SplitsAndLaps } from '../splits/splits-and-laps.tsx'
import { createRunView, type RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { RunReasons } from '../why/run-reasons.tsx'
import { AlsoMeasured } from './also-measured.tsx'
import { isTypedIn } from './is-typed-in.ts'
import { KeptHere } from './kept/kept-here.tsx'
import { OtherRecordings } from './kept/other-recordings.tsx'
import { OwnWords } from './kept/own-words.tsx'
import { RunHead } from './run-head.tsx'
import styles from './run-page.module.css'
import { SameWay } from './same-way/same-way.tsx'
import { TryingOut } from './trying-out.tsx'
import { Undrawn } from './undrawn.tsx'
import type { Judging } from './use-judged.ts'
import type { Standing } from './use-standing.ts'
import { useStretchInAddress } from './use-stretch-in-address.ts'

interface RunPageProps {
  readonly detail: RunDetail
  readonly judging: Judging
  readonly edit: (edit: RunEdit) => Promise<boolean>
  readonly standing: Standing
  /** What the profile knows of the runner. */
  readonly known: Athlete
  /** Figures that are tried out on this page instead. */
  readonly whatIf: Athlete
  readonly onWhatIf: (athlete: Athlete) => void
}

/** One run, from the answer down to what it stands on and how it is kept. */
export function RunPage({ detail, judging, edit, standing, known, whatIf, onWhatIf }: RunPageProps) {
  const { run, problem } = detail
  const typedIn = isTypedIn(detail)
  const { judged, trouble } = judging
  // Tables wait until what is looked at first is drawn.
  const below = useDeferredValue(judged, null)
  // Judging again keeps the view: zoom and axis belong to the reader, not to the answer.
  const [view] = useState(() => createRunView(run.distanceM ? 'distance' : 'time'))
  useStretchInAddress(view)
  // A run that the store could not judge is not judged here behind its back: its columns are drawn, no more.
  const answer = problem ? null : judged
  const report = problem ? null : (judged?.report ?? detail.report)
  useEffect(() => {
    const says =
      report?.verdict.says ?? run.name ?? (typedIn ? 'A run typed in' : 'A run that could not be judged')
    document.title = `${run.simulated ? 'Simulated: ' : ''}${says.replace(/\.$/, '')} – Freshlegs`
  }, [report, run.name, run.simulated, typedIn])

  return (
    <main className={styles.page}>
      <RunHead detail={detail} judging={judging} edit={edit} standing={standing} />
      <TryingOut whatIf={whatIf} onWhatIf={onWhatIf} />
      {!judged && !typedIn && <Undrawn judging={judging} />}
      {answer && (
        <>
          <LegsAndLungs judged={answer} view={view} />
          <Reasons judged={answer} view={view} />
        </>
      )}
      {counts(detail) && <RunReasons id={run.id} view={view} />}
      {(judged || trouble || typedIn) && (
        <>
          <Asked report={report} run={run} recorded={!typedIn} edit={edit} />
          <OwnWords detail={detail} edit={edit} />
        </>
      )}
      {judged && <TheRunItself judged={judged} view={view} />}
      {(below || trouble || typedIn) && (
        <>
          {below && <SplitsAndLaps judged={below} view={view} />}
          {!typedIn && <SameWay id={run.id} />}
          {below && !problem && <AlsoMeasured judged={below} />}
          <OtherRecordings detail={detail} standing={standing} />
          <KeptHere detail={detail} edit={edit} standing={standing} />
          {below && !problem && <Grounds judged={below} known={known} whatIf={whatIf} onWhatIf={onWhatIf} />}
        </>
      )}
    </main>
  )
}

function TheRunItself({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  return (
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
  )
}

/** Whether it is part of the history that the reasons are weighed on. */
const counts = (detail: RunDetail) => {
  const { problem, mainId, deleted, run } = detail
  return (!problem || isTypedIn(detail)) && mainId === null && !deleted && !run.ignored
}

/** On a treadmill there is nothing to map. */
const hasPlaces = ({ run }: Judged) =>
  run.streams.latitudeDeg?.some((degrees) => !Number.isNaN(degrees)) ?? false
