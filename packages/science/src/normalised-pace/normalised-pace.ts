import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/**
 * Normalised graded speed over stretches of any length, 30 seconds of them at least. A stretch of unknown
 * speed is left out, as if it had not been.
 */
export function normalisedPace(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const known = Array.from(given.durationS, (durationS, i) => ({
    durationS,
    speedMps: given.speedMps[i]!,
  })).filter(({ durationS, speedMps }) => durationS > 0 && !Number.isNaN(speedMps))
  let windowS = 0
  let windowM = 0
  let first = 0
  let spanS = 0
  let distanceM = 0
  let weightS = 0
  let fourth = 0
  for (const { durationS, speedMps } of known) {
    spanS += durationS
    distanceM += durationS * speedMps
    windowS += durationS
    windowM += durationS * speedMps
    // Whole stretches leave; of the one that sticks out, the part within 30 s counts.
    while (windowS - known[first]!.durationS >= trailingS) {
      windowS -= known[first]!.durationS
      windowM -= known[first]!.durationS * known[first]!.speedMps
      first++
    }
    if (spanS < trailingS) continue
    const trailingM = windowM - (windowS - trailingS) * known[first]!.speedMps
    weightS += durationS
    fourth += durationS * (trailingM / trailingS) ** 4
  }
  if (weightS === 0) return unknown(card.outputs)
  const normalisedSpeedMps = (fourth / weightS) ** 0.25
  return { normalisedSpeedMps, variabilityRatio: normalisedSpeedMps / (distanceM / spanS) }
}

const trailingS = 30

export const normalisedPaceModel = defineModel(card, normalisedPace)
