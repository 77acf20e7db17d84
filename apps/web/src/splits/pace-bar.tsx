import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './splits.module.css'

/** A pace over a small bar: longer is faster, and the slowest of the table still has one. */
export function PaceBar({ paceSPerKm, among }: { paceSPerKm: number | null; among: readonly number[] }) {
  const { units } = useReader()
  if (paceSPerKm === null) return <>–</>
  const fastest = Math.min(...among)
  const slowest = Math.max(...among)
  const share = slowest === fastest ? 1 : 1 - (paceSPerKm - fastest) / (slowest - fastest)
  return (
    <span className={styles.pace}>
      <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={20 + 80 * share} height={1} />
      </svg>
      <span>{measures.pace.show(1000 / paceSPerKm, units)}</span>
    </span>
  )
}
