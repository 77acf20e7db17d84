import type { Run } from '@freshlegs/analysis'
import { isMoving } from '../view/is-moving.ts'
import { smooth } from './smooth.ts'

/**
 * A column as uPlot draws it: `null` breaks the line (stops, and sensors that were off for long), `undefined` is
 * bridged (a sensor that speaks only now and then).
 */
export function plotColumn(values: Float64Array, run: Run, smoothS: number): (number | null | undefined)[] {
  const smoothed = smooth(values, run.timeS, smoothS)
  const drawn: (number | null | undefined)[] = new Array(values.length)
  let knownAtS = Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) {
    const value = smoothed[i] ?? Number.NaN
    if (!isMoving(run, i)) drawn[i] = null
    else if (Number.isNaN(value)) drawn[i] = (run.timeS[i] ?? 0) - knownAtS > bridgedS ? null : undefined
    else {
      drawn[i] = value
      knownAtS = run.timeS[i] ?? 0
    }
  }
  return drawn
}

/** A line is drawn through a silence of this length. Ours, for the eye. */
const bridgedS = 30
