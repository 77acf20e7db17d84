import { normalQuantile } from '@freshlegs/science'
import type { Effect } from './effect.ts'
import { settings } from './settings.ts'

/** How much longer the legs would be expected to last without a cause, per cent of the time. */
export interface Strength {
  readonly percent: number
  readonly interval: readonly [number, number]
  /** By which it is ranked: in full where the interval is clear of nothing, less the further it is from that. */
  readonly worth: number
}

/** How much of a cause there is: exposures of some runs in its unit, and how much each run counts. */
export interface Dose {
  readonly units: readonly number[]
  readonly weights: readonly number[]
}

/**
 * Without the cause, all of the hazard that goes with it is gone: `time ratio = (mean of exp(effect x exposure)) ^ (1 / shape)`.
 * The mean is over runs as they count, so that a few runs with much of it are not averaged away.
 *
 * @param shape Weibull shape (`shapeOf`)
 * @param asked how many causes are asked at once: the more, the wider the interval
 */
export function strengthOf(effect: Effect, dose: Dose, shape: number, asked: number): Strength {
  const { logHazardRatio, standardError } = effect
  const percent = (deviations: number) =>
    100 * (meanHazardRatio(logHazardRatio + deviations * standardError, dose) ** (1 / shape) - 1)
  const z = intervalWidth(asked)
  // Squared, a large guess does not go before a smaller thing that the runs show. Chosen on imagined histories.
  const clarity = Math.min(1, Math.abs(logHazardRatio) / (z * standardError)) ** 2
  return { percent: percent(0), interval: [percent(-z), percent(z)], worth: clarity * percent(0) }
}

/** Standard deviations on each side, so that of so many intervals all are clear of what is not there (Bonferroni). */
export const intervalWidth = (asked: number): number =>
  normalQuantile(1 - settings.familyError / Math.max(1, asked))

/** Exposure below nothing counts as none: this is about what could be taken away. */
function meanHazardRatio(logHazardRatio: number, { units, weights }: Dose): number {
  let total = 0
  let sum = 0
  for (let i = 0; i < units.length; i++) {
    const unit = Math.min(settings.unitRange[1], Math.max(0, units[i]!))
    total += weights[i]!
    sum += weights[i]! * Math.exp(logHazardRatio * unit)
  }
  return sum / total
}
