import type { PastRun } from '@freshlegs/domain'
import type { Chance } from '../chance.ts'
import type { PlannedRun } from './draw-day.ts'

/** Without any hurry, legs last beyond this on 37 of 100 runs. */
const scaleS = 19_000
const shape = 3.2

/** How the run ends: the legs last for a time that is drawn from Weibull's distribution, hurried by the weaknesses. */
export function drawOutcome(run: PlannedRun, hurry: number, luck: Chance, answeredRatio: number): PastRun {
  const movingS = run.distanceM / run.speedMps
  const lastS = scaleS * (-Math.log(1 - luck.uniform())) ** (1 / shape) * Math.exp(-hurry / shape)
  const gaveOut = lastS < movingS
  const structured = run.kind === 'intervals'
  // A watch sees most of what happens, not all; a runner who is asked knows more.
  const seen = luck.uniform()
  const limiter = structured
    ? 'cannot-tell'
    : seen < 0.12
      ? 'cannot-tell'
      : gaveOut
        ? seen < 0.9
          ? 'legs'
          : 'paced-so'
        : seen < 0.97
          ? 'no-fade'
          : 'heart-lungs'
  const asked = run.told && luck.uniform() < 0.5 + 0.5 * answeredRatio
  const onsetS = Math.max(600, Math.min(movingS, lastS) * (1 + luck.around(0, 0.04)))
  const faded =
    limiter === 'legs' || limiter === 'paced-so' || limiter === 'heart-lungs' || (asked && gaveOut)
  return {
    id: `imagined-${run.day}`,
    day: run.day,
    startedAtMs: Date.parse(`${run.day}T07:00:00Z`),
    movingS,
    distanceM: run.distanceM,
    ascentM: run.ascentM,
    descentM: run.descentM,
    verdict: {
      limiter,
      structured,
      onsetMovingS: faded ? Math.min(onsetS, movingS) : NaN,
      onsetDistanceM: faded ? Math.min(onsetS, movingS) * run.speedMps : NaN,
      onsetIntervalS: faded ? [0.93 * onsetS, 1.07 * onsetS] : null,
      index: gaveOut ? luck.between(55, 95) : luck.between(0, 30),
      fadePercent: gaveOut ? luck.between(5, 16) : luck.between(-2, 3),
      decoupling: gaveOut ? luck.between(1.03, 1.2) : luck.between(0.97, 1.06),
      heartRateShare: luck.between(-0.3, 0.6),
    },
    figures: run.figures,
    said: {
      ...(asked ? { stoppedBy: gaveOut ? 'legs' : 'nothing', race: run.kind === 'race' } : {}),
      ...(run.told
        ? { carbohydrateG: run.carbohydrateG, mealHoursAgo: run.mealHoursAgo, wet: run.wet, surface: 'road' }
        : {}),
    },
    gear: run.gear,
    byHand: false,
  }
}
