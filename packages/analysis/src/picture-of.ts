import type { Picture } from './analysis.ts'
import { isMissing, type Scene } from './features/feature.ts'
import type { Features } from './features/features.ts'
import { medianByMinute } from './features/minutes.ts'

/**
 * Legs against heart and lungs by minute.
 *
 * @param freshSpeedMps hill-corrected speed of the fresh part
 */
export function pictureOf(
  { run, minutes, settings }: Scene,
  features: Features,
  freshSpeedMps: number,
): Picture {
  const { heartRateUse, strideResiduals } = features
  const unknown = () => new Float64Array(minutes.count).fill(NaN)
  const byMinute = (column: Float64Array | undefined) =>
    column ? medianByMinute(run, minutes, column, true) : unknown()
  const stride = isMissing(strideResiduals) ? {} : strideResiduals
  const contact = byMinute(stride.groundContactPercent)
  const cadence = byMinute(stride.cadencePercent)
  return {
    timeS: minutes.fromS,
    distanceM: minutes.distanceM,
    lungsRatio: isMissing(heartRateUse) ? unknown() : heartRateUse.thresholdRatio,
    // A minute on a slope has few level samples, and those are no fair picture of it.
    legsPercent: contact.map((percent, k) =>
      Math.abs(minutes.gradeRatio[k]!) > settings.stride.levelRatio ? NaN : strain(percent, -cadence[k]!),
    ),
    fadePercent: minutes.gradeAdjustedSpeedMps.map((speed) => 100 * (1 - speed / freshSpeedMps)),
  }
}

/** Mean of longer contact and slower cadence where both are known, else the one that is. */
function strain(longerContact: number, slowerCadence: number): number {
  if (Number.isNaN(longerContact)) return slowerCadence
  if (Number.isNaN(slowerCadence)) return longerContact
  return (longerContact + slowerCadence) / 2
}
