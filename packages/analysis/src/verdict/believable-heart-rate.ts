import type { VerdictSettings } from './settings/index.ts'

/**
 * Heart rate of the bins without sensor faults (verdict sheet 2.1.6): out of range, frozen for five minutes, or locked
 * on the cadence for three. What goes becomes NaN; the arguments stay as they are.
 */
export function believableHeartRate(
  heartRateBpm: Float64Array,
  cadenceSpm: Float64Array,
  settings: VerdictSettings['heartRate'],
): Float64Array {
  const believed = heartRateBpm.map((bpm) =>
    bpm < settings.lowestBpm || bpm > settings.highestBpm ? Number.NaN : bpm,
  )
  const clean = believed.slice()
  dropRuns(clean, settings.frozenBins, (i, first) => believed[i] === believed[first])
  dropRuns(
    clean,
    settings.lockBins,
    (i) =>
      Math.abs(believed[i]! - cadenceSpm[i]!) < settings.lockWithin &&
      cadenceSpm[i]! > settings.lockCadenceSpm,
  )
  return clean
}

/** NaN over each stretch of at least `shortest` bins that all belong together with the first of them. */
function dropRuns(values: Float64Array, shortest: number, belongs: (i: number, first: number) => boolean) {
  for (let first = 0; first < values.length; ) {
    let end = first
    while (end < values.length && belongs(end, first)) end++
    if (end - first >= shortest) values.fill(Number.NaN, first, end)
    first = Math.max(end, first + 1)
  }
}
