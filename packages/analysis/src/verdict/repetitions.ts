import type { VerdictSettings } from './settings/index.ts'

/**
 * Whether the pace goes fast and slow in cycles of one length. Repetitions that take half of the time pull a running
 * median along with them; a running mean stays between them.
 *
 * @param pace ln of speed while running, by epoch; NaN where the runner walked
 */
export function isRepetitions(pace: Float64Array, settings: VerdictSettings['structure']): boolean {
  const { repetitionBand, repetitionShare, repetitionCycles, repetitionSpread, halfWidthEpochs } = settings
  const starts: number[] = []
  let away = 0
  let slow = false
  for (let i = 0; i < pace.length; i++) {
    const r = pace[i]! - meanAround(pace, i, halfWidthEpochs)
    if (!(Math.abs(r) > repetitionBand)) continue
    away++
    if (r > 0 && slow) starts.push(i)
    slow = r < 0
  }
  const cycles = starts.slice(1).map((start, i) => start - starts[i]!)
  return away > repetitionShare * pace.length && longestAlike(cycles, repetitionSpread) >= repetitionCycles
}

function meanAround(values: Float64Array, at: number, halfWidth: number): number {
  let sum = 0
  let known = 0
  for (let i = Math.max(0, at - halfWidth); i <= Math.min(values.length - 1, at + halfWidth); i++) {
    if (Number.isNaN(values[i]!)) continue
    sum += values[i]!
    known++
  }
  return sum / known
}

/** How many cycles on end are of one length, give or take `spread` and the half minute that epochs cut off. */
function longestAlike(cycles: readonly number[], spread: number): number {
  let longest = 0
  for (let from = 0; from < cycles.length; from++) {
    let [low, high] = [Number.POSITIVE_INFINITY, 0]
    for (let i = from; i < cycles.length; i++) {
      low = Math.min(low, cycles[i]!)
      high = Math.max(high, cycles[i]!)
      if (high > spread * low + 0.5) break
      longest = Math.max(longest, i - from + 1)
    }
  }
  return longest
}
