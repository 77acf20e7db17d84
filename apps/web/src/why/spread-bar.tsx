import { spreadPlace, spreadScale } from './spread-place.ts'
import styles from './why.module.css'

interface SpreadBarProps {
  readonly strength: number | null
  readonly interval: readonly [number, number] | null
  /** Not clear of nought: of that the range alone is drawn. */
  readonly unclear: boolean
}

/** A strength in its interval, nought marked. The words beside it say the same. */
export function SpreadBar({ strength, interval, unclear }: SpreadBarProps) {
  if (strength === null || interval === null || interval[0] === interval[1]) return null
  const x = (percent: number) => 4 + 192 * spreadPlace(percent)
  const [low, high] = interval
  return (
    <svg className={styles.spread} data-unclear={unclear} viewBox="0 0 200 16" aria-hidden="true">
      <line className={styles.spreadRule} x1={x(spreadScale.low)} x2={x(spreadScale.high)} y1={8} y2={8} />
      <line className={styles.spreadZero} x1={x(0)} x2={x(0)} y1={1} y2={15} />
      <line className={styles.spreadLine} x1={x(low)} x2={x(high)} y1={8} y2={8} />
      {high > spreadScale.high && <path className={styles.spreadOn} d="M196 4L200 8L196 12" />}
      {low < spreadScale.low && <path className={styles.spreadOn} d="M4 4L0 8L4 12" />}
      {!unclear && <circle className={styles.spreadDot} cx={x(strength)} cy={8} r={4} />}
    </svg>
  )
}
