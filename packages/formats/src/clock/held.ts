/** A value that held from then to then, in seconds since the start. */
export interface Holding {
  readonly fromS: number
  readonly toS: number
  readonly value: number
}

/**
 * A column on an ascending clock: on each row the latest value that began by then, for as long as it held, and for
 * `atLeastS` from its beginning. NaN where none holds.
 *
 * @param holdings by their beginning
 */
export function held(clock: Float64Array, holdings: readonly Holding[], atLeastS: number): Float64Array {
  let next = 0
  return clock.map((time) => {
    while (next < holdings.length && holdings[next]!.fromS <= time) next++
    const latest = holdings[next - 1]
    return latest !== undefined && time <= Math.max(latest.toS, latest.fromS + atLeastS)
      ? latest.value
      : Number.NaN
  })
}
