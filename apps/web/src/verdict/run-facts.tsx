import { sayClock } from '@freshlegs/analysis'
import type { Run } from '../api/schemas.ts'
import { NumberWithUnit } from '../parts/number-with-unit.tsx'
import { speedOf } from '../run/same-way/speed-of.ts'
import { sayDay } from '../words/day.ts'
import { dayWords } from '../words/day-words.ts'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { deviceName } from './device-name.ts'
import styles from './verdict.module.css'

interface RunFactsProps {
  readonly run: Run
  readonly device: string | null
  /** Nobody knows at which hour it began. */
  readonly dayOnly: boolean
}

/** Which run this is: day, distance, time, pace, heart rate, climb, shoes, device. */
export function RunFacts({ run, device, dayOnly }: RunFactsProps) {
  const { language } = useReader()
  const { startedAt, utcOffsetS, distanceM, movingS, heartRateBpm, ascentM, gear } = run
  const speedMps = speedOf(run)
  return (
    <ul className={styles.facts} aria-label="This run">
      <li>
        {startedAt
          ? dayOnly
            ? dayWords(language).day(startedAt.slice(0, 10))
            : sayDay(startedAt, utcOffsetS, language)
          : 'Day not known'}
      </li>
      {distanceM !== null && (
        <li>
          <NumberWithUnit measure={measures.distance} value={distanceM} />
        </li>
      )}
      {movingS !== null && <li>{sayClock(movingS)}</li>}
      {speedMps > 0 && (
        <li>
          <NumberWithUnit measure={measures.pace} value={speedMps} />
        </li>
      )}
      {heartRateBpm !== null && (
        <li>
          <NumberWithUnit measure={measures.heartRate} value={heartRateBpm} />
        </li>
      )}
      {ascentM !== null && (
        <li>
          <NumberWithUnit measure={measures.height} value={ascentM} /> up
        </li>
      )}
      {gear && <li>{gear}</li>}
      {device && <li>{deviceName(device)}</li>}
    </ul>
  )
}
