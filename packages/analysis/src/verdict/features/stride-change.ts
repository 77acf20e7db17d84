import { median, medianInPlace } from '@freshlegs/science'
import type { Measured, Unmeasured } from '../feature.ts'
import { valuesAt } from '../places.ts'
import type { Sight } from '../sight.ts'

/**
 * Change of the stride from the baseline to late at equal speed, per cent, and how sure it is (verdict sheet 2.8).
 *
 * @param stride a column of `Strides` in ln
 * @param slopeError standard error of the slope that took the speed out of it
 */
export function strideChange(sight: Sight, stride: Float64Array, slopeError: number): Measured | Unmeasured {
  const { places, strides } = sight
  const before = valuesAt(places.baseline, stride)
  const late = valuesAt(places.late, stride)
  if (isTooFew(sight, before, late)) return unread(stride)
  const slowing =
    medianInPlace(valuesAt(places.late, strides.lnSpeed, stride)) -
    medianInPlace(valuesAt(places.baseline, strides.lnSpeed, stride))
  return {
    value: 100 * (median(late) - median(before)),
    standardError: Math.hypot(
      errorOfMedian(before),
      errorOfMedian(late),
      100 * Math.abs(slowing) * slopeError,
    ),
  }
}

export function isTooFew(
  { settings: { features } }: Sight,
  before: Float64Array,
  late: Float64Array,
): boolean {
  return before.length < features.fewestBefore || late.length < features.fewestAfter
}

export const unread = (stride: Float64Array): Unmeasured => ({
  because: stride.every(Number.isNaN) ? 'not-recorded' : 'too-few-minutes',
})

/**
 * Per cent, of values in ln. 1.4826 MAD stands for the standard deviation, 1.25 makes it that of a median;
 * neighbouring minutes are alike, so three count as one.
 */
function errorOfMedian(values: Float64Array): number {
  const middle = median(values)
  const away = new Float64Array(values.length)
  for (let i = 0; i < away.length; i++) away[i] = Math.abs(values[i]! - middle)
  return (100 * 1.25 * 1.4826 * medianInPlace(away)) / Math.sqrt(values.length / 3)
}
