import { sayClock } from '@freshlegs/analysis'
import type { Lap } from '@freshlegs/domain'
import { Folded } from '../parts/folded.tsx'
import type { Judged } from '../reading/messages.ts'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './splits.module.css'

/** The laps as the watch kept them, folded away. Nothing where there is only one. */
export function Laps({ judged }: { judged: Judged }) {
  const { laps } = judged
  if (laps.length < 2) return null
  return <Folded summary={`${laps.length} laps of the watch`}>{() => <Rows laps={laps} />}</Folded>
}

function Rows({ laps }: { laps: readonly Lap[] }) {
  const { units } = useReader()
  return (
    <table className={styles.laps}>
      <thead>
        <tr>
          <th scope="col">lap</th>
          <th scope="col">time</th>
          <th scope="col">
            distance <span className="unit">{measures.distance.unit(units)}</span>
          </th>
          <th scope="col">
            pace <span className="unit">{measures.pace.unit(units)}</span>
          </th>
          <th scope="col">ended by</th>
        </tr>
      </thead>
      <tbody>
        {laps.map((lap, index) => (
          <tr key={lap.fromS}>
            <th scope="row">{index + 1}</th>
            <td>{sayClock(lap.toS - lap.fromS)}</td>
            <td>{measures.distance.show(lap.distanceM, units)}</td>
            <td>{measures.pace.show(lap.distanceM / (lap.toS - lap.fromS), units)}</td>
            <td>{endedBy[lap.by]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const endedBy: Record<Lap['by'], string> = {
  hand: 'button',
  distance: 'distance',
  time: 'time',
  position: 'place',
  'session-end': 'end',
  unknown: '–',
}
