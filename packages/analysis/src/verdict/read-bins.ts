import { median } from '@freshlegs/science'
import { believableHeartRate } from './believable-heart-rate.ts'
import type { Bins } from './bins.ts'
import { gradeFactor } from './grade-factor.ts'
import type { VerdictSettings } from './settings/index.ts'

/**
 * What the verdict reads off the bins once, before they are grouped into epochs: speeds, the demand on the heart,
 * who walks, heart rate that can be believed. Columns as long as the bins; NaN is unknown.
 */
export interface ReadBins {
  readonly count: number
  readonly lengthS: number
  readonly binsPerEpoch: number
  readonly bins: Bins
  /** Metres since the start at the start of the bin. */
  readonly fromM: Float64Array
  /** Over the ground. */
  readonly speedMps: Float64Array
  readonly gradeRatio: Float64Array
  readonly gradeAdjustedMps: Float64Array
  /** Grade-adjusted speed as the heart feels it: behind a first-order lag (the sheet's vl). */
  readonly demandMps: Float64Array
  /** 1 where the runner walks. */
  readonly walking: Uint8Array
  readonly heartRateBpm: Float64Array
  readonly cadenceSpm: Float64Array
  readonly groundContactS: Float64Array
  readonly stanceBalanceRatio: Float64Array
}

/** Verdict sheet 2.1.5 to 2.1.7, and walking bins of 2.2. */
export function readBins(bins: Bins, settings: VerdictSettings): ReadBins {
  const count = bins.distanceM.length
  const unknown = new Float64Array(count).fill(Number.NaN)
  const speedMps = bins.distanceM.map((metres) => metres / settings.bins.lengthS)
  const gradeRatio = bins.gradeRatio ?? unknown
  const gradeAdjustedMps = speedMps.map(
    (speed, i) => speed * gradeFactor(gradeRatio[i]!, settings.grade.clampRatio),
  )
  const cadenceSpm = bins.cadenceSpm ?? unknown
  const fromM = new Float64Array(count)
  for (let i = 1; i < count; i++) fromM[i] = fromM[i - 1]! + bins.distanceM[i - 1]!
  return {
    count,
    lengthS: settings.bins.lengthS,
    binsPerEpoch: settings.epochs.bins,
    bins,
    fromM,
    speedMps,
    gradeRatio,
    gradeAdjustedMps,
    demandMps: lagged(gradeAdjustedMps, settings.bins.lengthS / settings.heartRate.lagS),
    walking: walkingBins(speedMps, gradeAdjustedMps, cadenceSpm, settings.walking),
    heartRateBpm: bins.heartRateBpm
      ? believableHeartRate(bins.heartRateBpm, cadenceSpm, settings.heartRate)
      : unknown,
    cadenceSpm,
    groundContactS: bins.groundContactS ?? unknown,
    stanceBalanceRatio: bins.stanceBalanceRatio ?? unknown,
  }
}

/** First-order lag that begins at the first value and is not reset at pauses (2.11). */
function lagged(values: Float64Array, stepPerLag: number): Float64Array {
  const gain = 1 - Math.exp(-stepPerLag)
  const out = new Float64Array(values.length)
  let state = values[0] ?? Number.NaN
  for (let i = 0; i < values.length; i++) {
    state += gain * (values[i]! - state)
    out[i] = state
  }
  return out
}

function walkingBins(
  speedMps: Float64Array,
  gradeAdjustedMps: Float64Array,
  cadenceSpm: Float64Array,
  walking: VerdictSettings['walking'],
): Uint8Array {
  const ofUsual = Math.min(walking.ofUsual * median(gradeAdjustedMps), walking.ofUsualMps)
  const slowMps = Math.max(walking.gradeAdjustedMps, Number.isNaN(ofUsual) ? 0 : ofUsual)
  const out = new Uint8Array(speedMps.length)
  for (let i = 0; i < out.length; i++) {
    const cadence = cadenceSpm[i]!
    const speed = speedMps[i]!
    const walks = Number.isNaN(cadence)
      ? gradeAdjustedMps[i]! < slowMps
      : cadence < walking.cadenceSpm &&
        speed < walking.speedMps &&
        (cadence < walking.surelyCadenceSpm || speed < walking.surelySpeedMps)
    out[i] = walks ? 1 : 0
  }
  return out
}
