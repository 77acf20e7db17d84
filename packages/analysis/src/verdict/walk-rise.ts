import type { Scene } from './scene.ts'
import { walkShare } from './walk-share.ts'

type Walker = Pick<Scene, 'epochs' | 'baseline' | 'late' | 'fade' | 'settings'>

/** How much more of the late window was walked than of the baseline, as a share. */
export function walkRise({ epochs, baseline, late }: Walker): number {
  return walkShare(epochs.walkRatio, late) - walkShare(epochs.walkRatio, baseline)
}

/**
 * On level ground walking went up while running held: a loss in the mean that the medians of pace hardly show, since
 * less than half of the window was walked.
 */
export function hidesWalking(walker: Walker): boolean {
  const { fade, settings } = walker
  const { thresholdPercent, walkedLatePercent, walkedLateRise } = settings.fading
  return (
    walkRise(walker) > walkedLateRise &&
    fade.hillyShare < settings.hills.rawPaceShare &&
    fade.percent < walkedLatePercent &&
    fade.meanPercent >= thresholdPercent &&
    fade.runningPercent < settings.walkbreaks.runningShare * fade.meanPercent
  )
}

/** On level ground walking went up, and without it little was lost (verdict sheet 2.8). */
export function walkingMakesTheFade(walker: Walker): boolean {
  const { fade, settings } = walker
  return (
    walkRise(walker) > settings.walkbreaks.rise &&
    fade.hillyShare < settings.hills.rawPaceShare &&
    fade.runningPercent < settings.walkbreaks.runningShare * fade.gapPercent
  )
}
