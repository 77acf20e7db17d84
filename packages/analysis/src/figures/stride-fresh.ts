import type { Measure } from './measure.ts'
import { stretchMedian } from './stretch-median.ts'

/** The stride when still fresh. */
export const strideFresh: Measure = {
  gives: ['speedFreshMps', 'cadenceFreshSpm', 'balanceFreshRatio', 'bounceM'],
  of({ scene: { run, fresh } }) {
    const { cadenceSpm, stanceBalanceRatio, verticalOscillationM } = run.streams
    const known = (column: Float64Array | undefined) => (column ? stretchMedian(run, column, fresh) : NaN)
    return {
      speedFreshMps: known(run.gradeAdjustedSpeedMps),
      cadenceFreshSpm: known(cadenceSpm),
      balanceFreshRatio: Math.abs(known(stanceBalanceRatio) - 0.5),
      bounceM: known(verticalOscillationM),
    }
  },
}
