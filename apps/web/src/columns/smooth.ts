/** Mean over a stretch of time around each sample, for the eye only: nothing is judged by it. Unknown where no neighbour is known. */
export function smooth(values: Float64Array, timeS: Float64Array, halfWidthS: number): Float64Array {
  const smoothed = new Float64Array(values.length)
  let first = 0
  let next = 0
  let sum = 0
  let count = 0
  for (let i = 0; i < values.length; i++) {
    const at = timeS[i] ?? Number.NaN
    for (; next < values.length && (timeS[next] ?? 0) <= at + halfWidthS; next++) {
      const value = values[next] ?? Number.NaN
      if (!Number.isNaN(value)) {
        sum += value
        count++
      }
    }
    for (; (timeS[first] ?? 0) < at - halfWidthS; first++) {
      const value = values[first] ?? Number.NaN
      if (!Number.isNaN(value)) {
        sum -= value
        count--
      }
    }
    smoothed[i] = count > 0 ? sum / count : Number.NaN
  }
  return smoothed
}
