import { sayClock } from '@freshlegs/analysis'
import type { Judged } from '../reading/messages.ts'
import { timeInZones, zoneFromRatio } from './time-in-zones.ts'
import styles from './zones.module.css'

/** Time in five heart-rate zones, as a bar and in figures. Nothing where the maximum is not known or the sensor not trusted. */
export function Zones({ judged }: { judged: Judged }) {
  const { report, judgement, run } = judged
  const maximumBpm = judgement.facts.heartRateMaxBpm
  const heartRate = run.streams.heartRateBpm
  if (!heartRate || report.trust.heartRateBpm?.level === 'unusable' || !(maximumBpm > 0)) return null
  const seconds = timeInZones(heartRate, run, maximumBpm)
  const total = seconds.reduce((sum, zone) => sum + zone, 0)
  if (total === 0) return null
  return (
    <figure className={styles.zones}>
      <figcaption className="small soft">
        Time in heart-rate zones, from {judgement.facts.heartRateMaxAssumed ? 'an assumed' : 'your'} maximum
        of {Math.round(maximumBpm)}
        <span className="unit">bpm</span>
      </figcaption>
      <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        {seconds.map((zone, index) => (
          <rect
            key={zoneFromRatio[index]}
            className={styles[`zone${index + 1}`]}
            x={(100 * seconds.slice(0, index).reduce((sum, before) => sum + before, 0)) / total}
            width={Math.max(0, (100 * zone) / total - 0.3)}
            height={1}
          />
        ))}
      </svg>
      <ol className={styles.figures}>
        {seconds.map((zone, index) => (
          <li key={zoneFromRatio[index]}>
            <span className={styles.name}>
              <i className={styles[`zone${index + 1}`]} aria-hidden="true" />
              zone {index + 1}
            </span>
            {sayClock(zone)}
          </li>
        ))}
      </ol>
    </figure>
  )
}
