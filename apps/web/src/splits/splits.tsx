import { sayClock } from '@freshlegs/analysis'
import type { Report } from '@freshlegs/domain'
import { Scrolling } from '../parts/scrolling.tsx'
import type { Judged } from '../reading/messages.ts'
import { type Measure, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { PaceBar } from './pace-bar.tsx'
import styles from './splits.module.css'

type Split = Report['splits'][number] | Report['mileSplits'][number]

/** Kilometre by kilometre, or mile by mile: only the columns that were recorded. */
export function Splits({ judged }: { judged: Judged }) {
  const { units } = useReader()
  const { splits, mileSplits } = judged.report
  const rows: readonly Split[] = units === 'metric' ? splits : mileSplits
  const shown = columns.filter(({ key }) => rows.some((row) => row[key] !== null))
  const paces = rows.flatMap(({ paceSPerKm }) => (paceSPerKm === null ? [] : [paceSPerKm]))
  return (
    <section className={styles.splits} aria-labelledby="splits">
      <h2 id="splits">{units === 'metric' ? 'Kilometre by kilometre' : 'Mile by mile'}</h2>
      <Scrolling name="Splits">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{units === 'metric' ? 'km' : 'mile'}</th>
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
            {rows.map((row) => (
              <tr key={row.elapsedS}>
                <th scope="row">{'km' in row ? row.km : row.mile}</th>
                <td>{sayClock(row.elapsedS)}</td>
                <td>
                  <PaceBar paceSPerKm={row.paceSPerKm} among={paces} />
                </td>
                {shown.map(({ key, measure, speed }) => (
                  <td key={key}>{measure.show(si(row[key], speed), units)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
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
