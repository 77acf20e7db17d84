import type { ChannelId, Track } from '@freshlegs/domain'

/** Largest difference between two columns of one channel (`worstBetween`). */
export function worstDifference(a: Track, b: Track, id: ChannelId | 'timeS'): number {
  const [one, two] = id === 'timeS' ? [a.timeS, b.timeS] : [a.streams[id], b.streams[id]]
  return worstBetween(one, two)
}

/** Largest difference between two columns; Infinity where one of them is NaN or missing alone. */
export function worstBetween(one: Float64Array | undefined, two: Float64Array | undefined): number {
  if (!one || !two || one.length !== two.length) return Number.POSITIVE_INFINITY
  let worst = 0
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [one[i]!, two[i]!]
    if (Number.isNaN(x) && Number.isNaN(y)) continue
    const difference = Math.abs(x - y)
    if (!(difference <= worst)) worst = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference
  }
  return worst
}
