import { sayClock } from '@freshlegs/analysis'
import type { Report } from '@freshlegs/domain'
import { Scrolling } from '../parts/scrolling.tsx'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { type Measure, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { PaceBar } from './pace-bar.tsx'
import styles from './splits.module.css'
import { StretchRow } from './stretch-row.tsx'
import { useOneStop } from './use-one-stop.ts'

type Split = Report['splits'][number] | Report['mileSplits'][number]

/** Kilometre by kilometre, or mile by mile: only the columns that were recorded. */
export function Splits({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const { units } = useReader()
  const { tabIndexOf, around } = useOneStop()
  const { splits, mileSplits } = judged.report
  const rows: readonly Split[] = units === 'metric' ? splits : mileSplits
  const shown = columns.filter(({ key }) => rows.some((row) => row[key] !== null))
  const paces = rows.flatMap(({ paceSPerKm }) => (paceSPerKm === null ? [] : [paceSPerKm]))
  const unit = units === 'metric' ? 'km' : 'mile'
  return (
    <Scrolling name="Splits">
      <table className={styles.table} {...around}>
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            <th scope="col">at</th>
            <th scope="col" className={styles.barHead}>
              pace <span className="unit">{measures.pace.unit(units)}</span>
            </th>
            {shown.map(({ key, name, measure }) => (
              <th key={key} scope="col">
                {name} <span className="unit">{measure.unit(units)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <StretchRow
              key={row.elapsedS}
              of={`${unit} ${index + 1}`}
              kind={unit}
              label={String('km' in row ? row.km : row.mile)}
              fromS={rows[index - 1]?.elapsedS ?? 0}
              toS={row.elapsedS}
              tabIndex={tabIndexOf(index)}
              view={view}
            >
              <td>{sayClock(row.elapsedS)}</td>
              <td>
                <PaceBar paceSPerKm={row.paceSPerKm} among={paces} />
              </td>
              {shown.map(({ key, measure, speed }) => (
                <td key={key}>{measure.show(si(row[key], speed), units)}</td>
              ))}
            </StretchRow>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

const si = (value: number | null, isPace: boolean | undefined) =>
  value === null ? Number.NaN : isPace ? 1000 / value : value

interface Column {
  readonly key: keyof Omit<Split, 'km' | 'mile' | 'elapsedS' | 'timeS' | 'distanceM' | 'paceSPerKm'>
  readonly name: string
  readonly measure: Measure
  /** Kept as seconds a kilometre, shown from speed. */
  readonly speed?: boolean
}

const columns: readonly Column[] = [
  { key: 'gradeAdjustedPaceSPerKm', name: 'flat', measure: measures.pace, speed: true },
  { key: 'heartRateBpm', name: 'heart', measure: measures.heartRate },
  { key: 'cadenceSpm', name: 'cadence', measure: measures.cadence },
  { key: 'groundContactS', name: 'contact', measure: measures.contact },
  { key: 'ascentM', name: 'up', measure: measures.height },
  { key: 'descentM', name: 'down', measure: measures.height },
]
