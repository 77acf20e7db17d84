import { median } from '@freshlegs/science'

/** Median of the cadences that can be running, at this cadence or above; NaN where there is none. */
export function usualCadence(cadenceSpm: Float64Array, lowestSpm: number): number {
  const running = new Float64Array(cadenceSpm.length).fill(NaN)
  for (let i = 0; i < running.length; i++) if (cadenceSpm[i]! >= lowestSpm) running[i] = cadenceSpm[i]!
  return median(running)
}
