import type { Track } from '@freshlegs/domain'
import type { Chance } from './chance.ts'
import type { Body } from './simulate.ts'

/** Beat-to-beat scatter as a share of the interval: small, as it is in a hard-working heart. Ours. */
const scatterRatio = 0.012

/**
 * Every heart beat of a run on a clock of its own, to the millisecond: `timeS` is the end of the interval. Nothing
 * is kept while the timer is off.
 */
export function beatsOf({ heartRateBpm, paused }: Body, chance: Chance): Track {
  const timeS: number[] = []
  const rrIntervalS: number[] = []
  let nowMs = 0
  for (;;) {
    const bpm = heartRateBpm[Math.floor(nowMs / 1000)]
    if (bpm === undefined) break
    const intervalMs = Math.round((60_000 / bpm) * (1 + scatterRatio * chance.gauss()))
    nowMs += intervalMs
    if (paused[Math.floor(nowMs / 1000)]) continue
    timeS.push(nowMs / 1000)
    rrIntervalS.push(intervalMs / 1000)
  }
  return { timeS: Float64Array.from(timeS), streams: { rrIntervalS: Float64Array.from(rrIntervalS) } }
}
