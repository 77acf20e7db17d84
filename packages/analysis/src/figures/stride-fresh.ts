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
    const counted: number[] = []
    for (let i = from; i < to; i++)
      // Of a slope that is not known, it is as level as any.
      if (state[i] === running && !(Math.abs(gradeRatio[i]!) > levelUpTo)) counted.push(i)
    const onTheLevel = (column: Float64Array | undefined) => {
      if (!column) return NaN
      const values = new Float64Array(counted.length)
      for (let k = 0; k < values.length; k++) values[k] = column[counted[k]!]!
      return median(values)
    }
    return {
      speedFreshMps: onTheLevel(run.gradeAdjustedSpeedMps),
      cadenceFreshSpm: onTheLevel(streams.cadenceSpm),
      balanceFreshRatio: Math.abs(onTheLevel(streams.stanceBalanceRatio) - 0.5),
      bounceM: onTheLevel(streams.verticalOscillationM),
    }
  },
}

const running = states.indexOf('running')
