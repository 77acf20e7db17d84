import type { Pause } from '@freshlegs/domain'

/**
 * 1 for every sample before which the timer stood still for most of the way from the sample before.
 *
 * @param timeS rising
 * @param pauses in any order
 */
export function pausedBefore(timeS: Float64Array, pauses: readonly Pause[]): Uint8Array {
  const out = new Uint8Array(timeS.length)
  const sorted = pauses.filter(({ fromS, toS }) => toS > fromS).toSorted((a, b) => a.fromS - b.fromS)
  let next = 0
  for (let i = 1; i < timeS.length && next < sorted.length; i++) {
    const from = timeS[i - 1]!
    const to = timeS[i]!
    while (next < sorted.length && sorted[next]!.toS <= from) next++
    let still = 0
    for (let k = next; k < sorted.length && sorted[k]!.fromS < to; k++)
      still += Math.min(to, sorted[k]!.toS) - Math.max(from, sorted[k]!.fromS)
    if (still > (to - from) / 2) out[i] = 1
  }
  return out
}
