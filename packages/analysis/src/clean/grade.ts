import { localLine } from '@freshlegs/science'
import type { CleanSettings } from './repair.ts'

/**
 * Rise over run at every sample: altitude is averaged over every ten metres, then a straight line is laid
 * through a hundred metres to each side. NaN where altitude is unknown.
 *
 * @param distanceM never falling, nothing unknown
 */
export function gradeOf(
  distanceM: Float64Array,
  altitudeM: Float64Array | undefined,
  { everyM, halfWidthM, fewest, steepestRatio }: CleanSettings['grade'],
): Float64Array {
  const grade = new Float64Array(distanceM.length).fill(NaN)
  if (!altitudeM) return grade
  const { x, y, cellOf } = meansOverDistance(distanceM, altitudeM, everyM)
  const { slope } = localLine(x, y, halfWidthM, fewest)
  for (let i = 0; i < grade.length; i++) {
    const cell = cellOf[i]!
    if (cell < 0 || distanceM[i]! - x[cell]! > halfWidthM) continue
    grade[i] = Math.min(steepestRatio, Math.max(-steepestRatio, slope[cell]!))
  }
  return grade
}

/** Mean place and value of every cell that has any, and for each sample the last such cell not beyond its own. */
export function meansOverDistance(
  distanceM: Float64Array,
  values: Float64Array,
  everyM: number,
): { readonly x: Float64Array; readonly y: Float64Array; readonly cellOf: Int32Array } {
  const n = distanceM.length
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  const cellOf = new Int32Array(n)
  let cells = 0
  let count = 0
  let number = -1
  for (let i = 0; i < n; i++) {
    const value = values[i]!
    if (!Number.isNaN(value)) {
      const here = Math.floor(distanceM[i]! / everyM)
      if (here !== number) {
        number = here
        cells++
        count = 0
      }
      count++
      x[cells - 1]! += (distanceM[i]! - x[cells - 1]!) / count
      y[cells - 1]! += (value - y[cells - 1]!) / count
    }
    cellOf[i] = cells - 1
  }
  return { x: x.subarray(0, cells), y: y.subarray(0, cells), cellOf }
}
