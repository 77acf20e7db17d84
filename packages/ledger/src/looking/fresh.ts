import type { PastRun } from '@freshlegs/domain'
import type { Stretch } from '../cause.ts'

/** About where a run was taken for fresh: 10 to 35 % of it, and never the first eight minutes (running sheet 1.4). */
export function freshStretch({ elapsedS }: PastRun): Stretch | null {
  const fromS = Math.max(480, 0.1 * elapsedS)
  const toS = 0.35 * elapsedS
  return toS > fromS ? { fromS: Math.round(fromS), toS: Math.round(toS) } : null
}
