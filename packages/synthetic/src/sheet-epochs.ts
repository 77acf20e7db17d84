import { lcg } from '@freshlegs/science'

/**
 * Sixty-second epochs of a planted run, exactly as the sheets draw them: running sheet 1.5 with the constants of
 * verdict sheet 4.2 (`sheetConstants`), or of 1.5 itself (`firstSheetConstants`). Vectors of the verdict run on it.
 *
 * Per epoch t, with `r = clamp((t - onset) / ramp, 0, 1)` and the effects of the truth:
 * `v = 3.3 (1 - loss r)`, `HR = 155 + slope (v - 3.3) + .05 max(0, t - 15) + 135 r heartRate`,
 * `GCT = 250 (v / 3.3)^gctExponent (1 + r gct)`, `cad = 172 (v / 3.3)^cadenceExponent (1 + r cadence)`,
 * `bal = 50.3 + r balance`; then noise in the order v, HR, GCT, cad, bal: .03, 1.0, 1.5, .8, .15 times gauss.
 *
 * Columns are equally long, `count` entries, fresh arrays: a vector that changes a column may write into them.
 * The sheet's distance of such a run is 23 km, HRmax 185, HRrest 50.
 */
export function sheetEpochs(truth: SheetTruth, options: SheetOptions = {}): SheetEpochs {
  const {
    seed = 12345,
    count = 120,
    onset = 70,
    ramp = 20,
    lossScale = 1,
    constants = sheetConstants,
  } = options
  const effect = sheetEffects[truth]
  const { gauss } = lcg(seed)
  const column = () => new Float64Array(count)
  const [v, hr, gct, cad, bal] = [column(), column(), column(), column(), column()]
  for (let t = 0; t < count; t++) {
    const r = Math.min(1, Math.max(0, (t - onset) / ramp))
    const speed = 3.3 * (1 - effect.loss * lossScale * r)
    const drift = 0.05 * Math.max(0, t - 15)
    v[t] = speed + 0.03 * gauss()
    hr[t] =
      155 + constants.heartRateSlope * (speed - 3.3) + drift + 135 * r * effect.heartRate + 1.0 * gauss()
    gct[t] = 250 * (speed / 3.3) ** constants.gctExponent * (1 + r * effect.gct) + 1.5 * gauss()
    cad[t] = 172 * (speed / 3.3) ** constants.cadenceExponent * (1 + r * effect.cadence) + 0.8 * gauss()
    bal[t] = 50.3 + r * effect.balance + 0.15 * gauss()
  }
  // On the flat, without walking and without lag, all five speeds of the verdict are the same number.
  const [va, vg, vga, vl] = [v.slice(), v.slice(), v.slice(), v.slice()]
  return { v, va, vg, vga, vl, hr, gct, cad, bal, walk: column(), g: column() }
}

/** The four truths of the sheet, in its words. `cardio` is our heart-lungs, `eased` our paced-so. */
export type SheetTruth = 'legs' | 'cardio' | 'eased' | 'none'

/** What each truth does to the late epochs (running sheet 1.5): shares, but `balance` in percentage points. */
export const sheetEffects: Readonly<Record<SheetTruth, SheetEffect>> = {
  legs: { loss: 0.1, heartRate: 0.04, gct: 0.05, cadence: -0.02, balance: 0.8 },
  cardio: { loss: 0.06, heartRate: 0.12, gct: 0.01, cadence: -0.002, balance: 0.1 },
  eased: { loss: 0.09, heartRate: 0, gct: 0, cadence: 0, balance: 0 },
  none: { loss: 0, heartRate: 0, gct: 0, cadence: 0, balance: 0 },
}

interface SheetEffect {
  readonly loss: number
  readonly heartRate: number
  readonly gct: number
  readonly cadence: number
  readonly balance: number
}

export interface SheetConstants {
  /** Exponent of contact time on speed. */
  readonly gctExponent: number
  /** Exponent of cadence on speed. */
  readonly cadenceExponent: number
  /** Beats per minute for each m/s. */
  readonly heartRateSlope: number
}

/** Verdict sheet 4.2, generator v2. */
export const sheetConstants: SheetConstants = {
  gctExponent: -0.36,
  cadenceExponent: 0.09,
  heartRateSlope: 26,
}

/** Running sheet 1.5: "old generator" in verdict sheet 4.2. */
export const firstSheetConstants: SheetConstants = {
  gctExponent: -0.6,
  cadenceExponent: 0.2,
  heartRateSlope: 32,
}

export interface SheetOptions {
  /** Default 12345; the hundred seeds of the sheet are 7919 k, k = 1 to 100. */
  readonly seed?: number
  /** Number of epochs, default 120. */
  readonly count?: number
  /** Epoch in which the loss begins, default 70. */
  readonly onset?: number
  /** Epochs until it is complete, default 20; 1 is a step. */
  readonly ramp?: number
  /** Factor on the loss of speed alone, default 1 (vectors 15 and 17 of verdict sheet 4.3). */
  readonly lossScale?: number
  readonly constants?: SheetConstants
}

/** The epoch columns of verdict sheet 2.2, in the sheet's letters and units. */
export interface SheetEpochs {
  /** Raw speed of the running bins, m/s. */
  readonly v: Float64Array
  /** All moving distance over the minute, m/s. */
  readonly va: Float64Array
  /** As `v`, corrected for grade. */
  readonly vg: Float64Array
  /** As `va`, corrected for grade. */
  readonly vga: Float64Array
  /** Demand as the heart sees it: grade-adjusted speed behind a lag, m/s. */
  readonly vl: Float64Array
  /** bpm */
  readonly hr: Float64Array
  /** Contact time, milliseconds as in the sheet. */
  readonly gct: Float64Array
  /** Steps per minute of both feet. */
  readonly cad: Float64Array
  /** Per cent of contact time on the left foot. */
  readonly bal: Float64Array
  /** Share of walking, 0 to 1. */
  readonly walk: Float64Array
  /** Mean grade, rise over run. */
  readonly g: Float64Array
}
