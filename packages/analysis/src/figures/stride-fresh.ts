import { firstAtOrBeyond, median } from '@freshlegs/science'
import { states } from '../run.ts'
import type { Measure } from './measure.ts'

/** On steeper ground stride and speed go together in another way (running sheet 1.4 and 2). */
const levelUpTo = 0.03

/** The stride when still fresh, on the level. */
export const strideFresh: Measure = {
  gives: ['speedFreshMps', 'cadenceFreshSpm', 'balanceFreshRatio', 'bounceM'],
  of({ scene: { run, fresh } }) {
    const { timeS, gradeRatio, state, streams } = run
    const from = firstAtOrBeyond(timeS, fresh.fromS)
    const to = firstAtOrBeyond(timeS, fresh.toS)
    // Of a slope that is not known, it is as level as any.
    const counts = (_: number, k: number) =>
      state[from + k] === running && !(Math.abs(gradeRatio[from + k]!) > levelUpTo)
    const onTheLevel = (column: Float64Array | undefined) =>
      column ? median(column.subarray(from, to).filter(counts)) : NaN
    return {
      speedFreshMps: onTheLevel(run.gradeAdjustedSpeedMps),
      cadenceFreshSpm: onTheLevel(streams.cadenceSpm),
      balanceFreshRatio: Math.abs(onTheLevel(streams.stanceBalanceRatio) - 0.5),
      bounceM: onTheLevel(streams.verticalOscillationM),
    }
  },
}

const running = states.indexOf('running')
