import type { Trait } from './trait.ts'

/**
 * The plain case of DESIGN 8: a flat marathon at race effort, the pace ramping down, then more and more walking
 * with heart rate falling far. Verdict sheet 5.2 calls it what the first model could not answer. Sizes are ours.
 */
export const wallWalked: Trait<'wall-walked'> = {
  id: 'wall-walked',
  says: 'Hits the wall of a marathon run at race effort, and walks more and more of the rest.',
  right: { legs: ['legs'] },
  ask(runner) {
    const intensityRatio = 1.17
    const finishM = 42_195
    return {
      finishM,
      intensityRatio,
      durationS: Math.round((finishM / (runner.easySpeedMps * intensityRatio)) * 1.15),
      effect: { onsetRatio: 0.6, rampS: 1500, lossRatio: 0.12, heartRateFollow: 0.55 },
    }
  },
  write({ durationS, onsetS, rampS }) {
    const walkingFromS = onsetS + 0.5 * rampS
    const share = (timeS: number) => Math.min(0.75, (timeS - walkingFromS) / (0.3 * durationS))
    // A cycle of walking and running; the walking part of it grows.
    return { walks: (timeS) => timeS > walkingFromS && (timeS % 240) / 240 < share(timeS) }
  },
}
