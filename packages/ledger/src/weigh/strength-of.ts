import type { Effect } from './effect.ts'
import { settings } from './settings.ts'

/** How much longer the legs would be expected to last without a cause, per cent of the time, and its interval (`settings.z`). */
export interface Strength {
  readonly percent: number
  readonly interval: readonly [number, number]
}

/**
 * @param exposure how much of the cause there is now, in its units; below 0 counts as none
 * @param exposureError standard error of that
 * @param shape Weibull shape (`shapeOf`)
 */
export function strengthOf(effect: Effect, exposure: number, exposureError: number, shape: number): Strength {
  const { logHazardRatio, standardError } = effect
  const present = Math.max(0, exposure)
  const middle = (logHazardRatio * present) / shape
  // Of a product, both factors uncertain.
  const spread = Math.hypot(standardError * present, logHazardRatio * exposureError) / shape
  const percent = (logRatio: number) => 100 * Math.expm1(logRatio)
  return {
    percent: percent(middle),
    interval: [percent(middle - settings.z * spread), percent(middle + settings.z * spread)],
  }
}
