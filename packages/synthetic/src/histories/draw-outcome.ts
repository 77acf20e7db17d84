import type { Pain, PastRun } from '@freshlegs/domain'
import type { Chance } from '../chance.ts'
import type { PlannedRun } from './planned-run.ts'

/** Without any hurry, legs last beyond this on 37 of 100 runs: they give out on about 3 of 100 runs of this training. */
const scaleS = 13_500
const shape = 3.2
/** Whose legs have gone runs on so much slower, and one in five turns for home. */
const slowedTo = 0.9
const turnsHome = 0.2

/** How the run ends: the legs last for a time that is drawn from Weibull's distribution, hurried by the weaknesses. */
export function drawOutcome(run: PlannedRun, hurry: number, luck: Chance, answeredRatio: number): PastRun {
  const plannedS = run.distanceM / run.speedMps
  const lastS = scaleS * (-Math.log(1 - luck.uniform())) ** (1 / shape) * Math.exp(-hurry / shape)
  const gaveOut = lastS < plannedS
  const onsetM = gaveOut ? lastS * run.speedMps : run.distanceM
  const beyondM = (run.distanceM - onsetM) * (gaveOut && luck.uniform() < turnsHome ? 0.4 : 1)
  const distanceM = onsetM + beyondM
  const movingS = onsetM / run.speedMps + beyondM / (run.speedMps * slowedTo)
  const pausedS = luck.uniform() < 0.3 ? luck.between(20, 300) : 0
  const structured = run.kind === 'intervals'
  const limiter = limiterOf(gaveOut, structured, luck)
  const asked = run.told && luck.uniform() < 0.5 + 0.5 * answeredRatio
  const faded =
    limiter === 'legs' || limiter === 'paced-so' || limiter === 'heart-lungs' || (asked && gaveOut)
  // Where a watch sees it begin is not quite where it began.
  const onsetS = Math.min(
    movingS,
    Math.max(600, (gaveOut ? lastS : luck.between(0.6, 0.9) * movingS) * (1 + luck.around(0, 0.04))),
  )
  return {
    id: `imagined-${run.day}`,
    day: run.day,
    startedAtMs: Date.parse(`${run.day}T07:00:00Z`),
    movingS,
    elapsedS: movingS + pausedS,
    distanceM,
    ascentM: (run.climbPerKm * distanceM) / 1000,
    descentM: (run.climbPerKm * distanceM) / 1000,
    verdict: {
      limiter,
      structured,
      onsetMovingS: faded ? onsetS : NaN,
      onsetDistanceM: faded ? Math.min(onsetS * run.speedMps, distanceM) : NaN,
      onsetS: faded ? onsetS : NaN,
      onsetIntervalS: faded ? [0.93 * onsetS, Math.min(movingS, 1.07 * onsetS)] : null,
      index: gaveOut ? luck.between(55, 95) : luck.between(0, 30),
      fadePercent: gaveOut ? luck.between(5, 16) : luck.between(-2, 3),
      decoupling: gaveOut ? luck.between(1.03, 1.2) : luck.between(0.97, 1.06),
      heartRateShare: luck.between(-0.3, 0.6),
    },
    figures: { ...run.figures, ...strideLate(gaveOut, luck) },
    said: {
      ...(asked ? { stoppedBy: gaveOut ? 'legs' : 'nothing', race: run.kind === 'race' } : {}),
      ...(run.told
        ? {
            carbohydrateG: run.carbohydrateG,
            mealHoursAgo: run.mealHoursAgo,
            wet: run.wet,
            surface: run.surface,
            pains: painsOf(gaveOut, luck),
          }
        : {}),
    },
    gear: run.gear,
    byHand: false,
  }
}

/** A watch sees most of what happens, not all; a runner who is asked knows more. */
function limiterOf(gaveOut: boolean, structured: boolean, luck: Chance): PastRun['verdict']['limiter'] {
  const seen = luck.uniform()
  if (structured || seen < 0.12) return 'cannot-tell'
  if (gaveOut) return seen < 0.9 ? 'legs' : 'paced-so'
  return seen < 0.97 ? 'no-fade' : 'heart-lungs'
}

/** Stride at the end, beyond what the speed explains. */
const strideLate = (gaveOut: boolean, luck: Chance) => ({
  contactChangeRatio: luck.around(gaveOut ? 0.045 : 0.006, 0.012),
  cadenceChangeRatio: luck.around(gaveOut ? -0.018 : -0.002, 0.008),
  bounceChangeRatio: luck.around(gaveOut ? 0.02 : 0, 0.02),
  balanceChangeRatio: luck.around(gaveOut ? 0.004 : 0, 0.003),
})

const painsOf = (gaveOut: boolean, luck: Chance): Pain[] =>
  luck.uniform() < (gaveOut ? 0.2 : 0.06) ? [{ region: 'knee-front', side: 'left', strength: 3 }] : []
