import type { Holding } from './held.ts'

/**
 * What has come together by each row of an ascending clock, of amounts that came in evenly from then to then; 0 before
 * the first of them.
 */
export function summedUp(clock: Float64Array, amounts: readonly Holding[]): Float64Array {
  const changes = amounts.flatMap(({ fromS, toS, value }) =>
    toS > fromS
      ? [
          { timeS: fromS, rate: value / (toS - fromS), amount: 0 },
          { timeS: toS, rate: -value / (toS - fromS), amount: 0 },
        ]
      : [{ timeS: fromS, rate: 0, amount: value }],
  )
  changes.sort((a, b) => a.timeS - b.timeS)
  let next = 0
  let sum = 0
  let rate = 0
  let lastS = 0
  const advance = (timeS: number) => {
    // Rates that were taken away again leave a rest of rounding, which would run the sum backwards.
    sum += Math.max(0, rate) * (timeS - lastS)
    lastS = timeS
  }
  return clock.map((timeS) => {
    while (next < changes.length && changes[next]!.timeS <= timeS) {
      const change = changes[next++]!
      advance(change.timeS)
      rate += change.rate
      sum += change.amount
    }
    advance(timeS)
    return sum
  })
}
