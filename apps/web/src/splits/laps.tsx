import { sayClock } from '@freshlegs/analysis'
import type { Lap } from '@freshlegs/domain'
import { Scrolling } from '../parts/scrolling.tsx'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { inLanguage } from '../words/figures.ts'
import { type Measure, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import type { LapFigures } from './laps-of.ts'
import { PaceBar } from './pace-bar.tsx'
import styles from './splits.module.css'
import { StretchRow } from './stretch-row.tsx'
import { useOneStop } from './use-one-stop.ts'

/** The laps as the watch kept them: only the columns that were recorded. */
export function Laps({ laps, view }: { laps: readonly LapFigures[]; view: Store<RunView> }) {
  const { units, language } = useReader()
  const { tabIndexOf, around } = useOneStop()
  const shown = columns.filter(({ key }) => laps.some((lap) => Number.isFinite(lap[key])))
  const paces = laps.flatMap(({ speedMps }) => (speedMps > 0 ? [1000 / speedMps] : []))
  // That the last one ended with the run says nothing.
  const endings = new Set(laps.flatMap(({ by }) => (by === 'session-end' ? [] : [by])))
  return (
    <Scrolling name="Laps">
      <table className={styles.table} {...around}>
        <thead>
          <tr>
            <th scope="col">lap</th>
            <th scope="col">time</th>
            <th scope="col">
              long <span className="unit">{measures.distance.unit(units)}</span>
            </th>
            <th scope="col" className={styles.barHead}>
              pace <span className="unit">{measures.pace.unit(units)}</span>
            </th>
            {shown.map(({ key, name, measure }) => (
              <th key={key} scope="col">
                {name} <span className="unit">{measure.unit(units)}</span>
              </th>
            ))}
            {endings.size > 1 && <th scope="col">ended by</th>}
          </tr>
        </thead>
        <tbody>
          {laps.map((lap, index) => (
            <StretchRow
              key={lap.lap}
              of={`lap ${lap.lap}`}
              kind="lap"
              label={String(lap.lap)}
              fromS={lap.fromS}
              toS={lap.toS}
              tabIndex={tabIndexOf(index)}
              view={view}
            >
              <td>{sayClock(lap.timeS)}</td>
              <td>{inLanguage(measures.lapDistance.show(lap.distanceM, units), language)}</td>
              <td>
                <PaceBar paceSPerKm={lap.speedMps > 0 ? 1000 / lap.speedMps : null} among={paces} />
              </td>
              {shown.map(({ key, measure }) => (
                <td key={key}>{measure.show(lap[key], units)}</td>
              ))}
              {endings.size > 1 && <td>{endedBy[lap.by]}</td>}
            </StretchRow>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

interface Column {
  readonly key: 'heartRateBpm' | 'cadenceSpm'
  readonly name: string
  readonly measure: Measure
}

const columns: readonly Column[] = [
  { key: 'heartRateBpm', name: 'heart', measure: measures.heartRate },
  { key: 'cadenceSpm', name: 'cadence', measure: measures.cadence },
]

const endedBy: Record<Lap['by'], string> = {
  hand: 'button',
  distance: 'distance',
  time: 'time',
  position: 'place',
  'session-end': 'end',
  unknown: '–',
}
