import type { Totals } from '@freshlegs/domain'

/** The totals of a file that sums nothing up. */
export const noTotals: Totals = {
  elapsedS: Number.NaN,
  timerS: Number.NaN,
  distanceM: Number.NaN,
  ascentM: Number.NaN,
  descentM: Number.NaN,
  effortCr10: Number.NaN,
  feelRatio: Number.NaN,
}
