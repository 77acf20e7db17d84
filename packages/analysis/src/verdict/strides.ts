import type { Epochs } from './epochs.ts'
import type { VerdictSettings } from './settings/index.ts'

/**
 * The stride by epoch at equal speed, so that late can be compared to fresh; NaN where it cannot be read: on slopes,
 * while walking, without the channel. All in ln but `unevenPp`, percentage points of balance away from even.
 */
export interface Strides {
  readonly lnSpeed: Float64Array
  /** `ln x - b ln v`; b is how ln x follows ln v in a fresh runner (verdict sheet 3.1). */
  readonly groundContact: Float64Array
  readonly cadence: Float64Array
  readonly unevenPp: Float64Array
}

/** Verdict sheet 2.8, gct, cad, bal. */
export function stridesOf(epochs: Epochs, settings: VerdictSettings): Strides {
  const { flatGrade, walkShare } = settings.features
  const lnSpeed = epochs.runningMps.map((speed, i) =>
    Math.abs(epochs.gradeRatio[i]!) <= flatGrade && epochs.walkRatio[i]! < walkShare
      ? Math.log(speed)
      : Number.NaN,
  )
  const atEqualSpeed = (channel: Float64Array, slope: number) =>
    channel.map((x, i) => Math.log(x) - slope * lnSpeed[i]!)
  return {
    lnSpeed,
    groundContact: atEqualSpeed(epochs.groundContactS, settings.gct.slope),
    cadence: atEqualSpeed(epochs.cadenceSpm, settings.cad.slope),
    unevenPp: epochs.stanceBalanceRatio.map((ratio, i) =>
      Number.isNaN(lnSpeed[i]!) ? Number.NaN : 100 * Math.abs(ratio - 0.5),
    ),
  }
}
