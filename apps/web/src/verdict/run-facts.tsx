import { sayClock } from '@freshlegs/analysis'
import type { Report } from '@freshlegs/domain'
import { NumberWithUnit } from '../parts/number-with-unit.tsx'
import { sayDay } from '../words/day.ts'
import { measures } from '../words/measure.ts'
import styles from './verdict.module.css'

/** Which run this is: day, distance, time, climb, device. */
export function RunFacts({ report, name }: { report: Report; name: string }) {
  const { startedAt, utcOffsetS, distanceM, movingS, ascentM, device } = report.recording
  return (
    <p className={styles.facts}>
      <span>{startedAt ? sayDay(startedAt, utcOffsetS) : name}</span>
      {distanceM !== null && (
        <span>
          <NumberWithUnit measure={measures.distance} value={distanceM} />
        </span>
      )}
      {movingS !== null && <span>{sayClock(movingS)}</span>}
      {ascentM !== null && (
        <span>
          <NumberWithUnit measure={measures.height} value={ascentM} /> up
        </span>
      )}
      {device && <span>{device.replace(address, '')}</span>}
    </p>
  )
}

/** Some programs sign their files with where they live. */
const address = /\W*https?:\/\/\S*/
