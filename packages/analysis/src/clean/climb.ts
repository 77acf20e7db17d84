import { localLine } from '@freshlegs/science'
import { meansOverDistance } from './grade.ts'
import type { CleanSettings } from './repair.ts'

/**
 * Metres climbed and descended since the start, at every sample. Altitude is smoothed over distance, and a rise
 * or fall counts once it is higher than noise. Null where altitude is unknown.
 */
export function climbOf(
  distanceM: Float64Array,
  altitudeM: Float64Array | undefined,
  { everyM, climbHalfWidthM, climbStepM }: CleanSettings['grade'],
): { readonly ascentM: Float64Array; readonly descentM: Float64Array } | null {
  if (!altitudeM) return null
  const { x, y, cellOf } = meansOverDistance(distanceM, altitudeM, everyM)
  if (x.length < 2) return null
  const { value } = localLine(x, y, climbHalfWidthM)
  const up = new Float64Array(x.length)
  const down = new Float64Array(x.length)
  let turn = smoothed(value, y, 0)
  for (let k = 1; k < x.length; k++) {
    up[k] = up[k - 1]!
    down[k] = down[k - 1]!
    const height = smoothed(value, y, k)
    if (Math.abs(height - turn) < climbStepM) continue
    if (height > turn) up[k]! += height - turn
    else down[k]! += turn - height
    turn = height
  }
  return { ascentM: spread(up, cellOf), descentM: spread(down, cellOf) }
}

/** The value of its cell at every sample; nothing before the first. */
function spread(column: Float64Array, cellOf: Int32Array): Float64Array {
  const out = new Float64Array(cellOf.length)
  for (let i = 0; i < out.length; i++) out[i] = cellOf[i]! < 0 ? 0 : column[cellOf[i]!]!
  return out
}

/** A cell that stands alone has no line: its own mean must do. */
const smoothed = (value: Float64Array, y: Float64Array, k: number) =>
  Number.isNaN(value[k]!) ? y[k]! : value[k]!
