import type { Run } from '../run.ts'
import type { Bins } from './bins.ts'
import { movingSeconds } from './moving-seconds.ts'
import { defaultSettings, type VerdictSettings } from './settings/index.ts'

/**
 * Ten-second bins of moving time (verdict sheet 2.1): the seconds in which the runner moved, ten at a time, however
 * the samples are spaced. Pauses and stops are left out and their seconds kept beside; walking stays in. A channel is
 * the mean of its valid samples in the bin, and one is enough. The run stays as it is.
 */
export function binsOfRun(run: Run, settings: VerdictSettings['bins'] = defaultSettings.bins): Bins {
  const { lengthS } = settings
  const { secondS, metres } = movingSeconds(run, settings)
  const count = Math.floor(secondS.length / lengthS)
  const distanceM = new Float64Array(count)
  for (let i = 0; i < count * lengthS; i++) distanceM[Math.floor(i / lengthS)]! += metres[i]!
  const elapsedS = Float64Array.from({ length: count }, (_, bin) => secondS[bin * lengthS]!)
  const stoodUntil = (bin: number) =>
    bin < 0 ? 0 : secondS[(bin + 1) * lengthS - 1]! + 1 - (bin + 1) * lengthS

  const binOfSample = binsOfSamples(run.timeS, secondS, lengthS, count)
  const column = (values: Float64Array, bridgeS: number, above = Number.NEGATIVE_INFINITY) =>
    bridged(meansByBin(values, above, binOfSample, count), elapsedS, bridgeS)
  const recorded: Partial<Record<(typeof weighedChannels)[number], Float64Array>> = {}
  for (const id of weighedChannels) {
    const values = run.streams[id]
    // A sensor that says 0 says nothing.
    if (values) recorded[id] = column(values, settings.bridgeS, 0)
  }
  return {
    distanceM,
    elapsedS,
    pausedBeforeS: elapsedS.map((_, bin) => stoodUntil(bin) - stoodUntil(bin - 1)),
    gradeRatio: column(run.gradeRatio, settings.gradeBridgeS),
    ...recorded,
  }
}

/** Channels that the verdict weighs beside pace and ground. */
export const weighedChannels = [
  'heartRateBpm',
  'cadenceSpm',
  'groundContactS',
  'stanceBalanceRatio',
  'powerW',
] as const

/** For each sample the bin whose second it falls in, -1 where the runner did not move. */
function binsOfSamples(
  timeS: Float64Array,
  secondS: Float64Array,
  lengthS: number,
  count: number,
): Int32Array {
  const bins = new Int32Array(timeS.length).fill(-1)
  let at = 0
  for (let i = 0; i < timeS.length; i++) {
    while (at < secondS.length && secondS[at]! + 1 <= timeS[i]!) at++
    const bin = Math.floor(at / lengthS)
    if (at < secondS.length && secondS[at]! <= timeS[i]! && bin < count) bins[i] = bin
  }
  return bins
}

/** @param above values that are no larger count as unknown */
function meansByBin(
  values: Float64Array,
  above: number,
  binOfSample: Int32Array,
  count: number,
): Float64Array {
  const sums = new Float64Array(count)
  const samples = new Uint32Array(count)
  for (let i = 0; i < values.length; i++) {
    const bin = binOfSample[i]!
    if (bin < 0 || !(values[i]! > above)) continue
    sums[bin]! += values[i]!
    samples[bin]!++
  }
  return sums.map((sum, bin) => (samples[bin] === 0 ? Number.NaN : sum / samples[bin]!))
}

/** Empty bins between two known ones not too far apart lie on the line between them: samples are sparse there. */
function bridged(means: Float64Array, elapsedS: Float64Array, bridgeS: number): Float64Array {
  const out = means.slice()
  let left = -1
  for (let right = 0; right < means.length; right++) {
    if (Number.isNaN(means[right]!)) continue
    if (left >= 0 && elapsedS[right]! - elapsedS[left]! <= bridgeS)
      for (let bin = left + 1; bin < right; bin++)
        out[bin] = means[left]! + ((means[right]! - means[left]!) * (bin - left)) / (right - left)
    left = right
  }
  return out
}
