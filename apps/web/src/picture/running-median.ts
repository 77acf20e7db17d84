/**
 * Median of each value and its two neighbours on either side, unknown ones left out: calms a minute's noise and bridges
 * a minute or two. Unknown where fewer than two of the five are known.
 */
export function runningMedian(values: Float64Array): Float64Array {
  return values.map((_, i) => {
    const near = values
      .subarray(Math.max(0, i - 2), i + 3)
      .filter((neighbour) => !Number.isNaN(neighbour))
      .toSorted()
    if (near.length < 2) return Number.NaN
    const upper = near[near.length >> 1] ?? Number.NaN
    const lower = near[(near.length - 1) >> 1] ?? Number.NaN
    return (upper + lower) / 2
  })
}
