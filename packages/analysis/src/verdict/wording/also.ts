import type { Also } from '@freshlegs/domain'
import type { Told } from './told.ts'
import { walkedMore } from './walked-more.ts'

/** Before this, the stores of carbohydrate of a fed runner are unlikely to have run low (sheet 1.3: after 90 minutes). */
const fuelPossibleFromS = 90 * 60
/** Air from which heat may be the limit (sheet 1.4, step 8). Ours. */
const warmC = 18
/** Share of steep minutes from which hills are worth a word (verdict sheet 2.8). */
const hillyShare = 0.15

/** What else may be at work, beside the answer. */
export function also(told: Told): readonly Also[] {
  const { judgement } = told
  const { facts, onset, limiter, signs } = judgement
  const words: [Also, boolean][] = [
    ['fuel-possible', limiter === 'legs' && onset !== null && onset.timeS >= fuelPossibleFromS],
    [
      'thermal-likely',
      told.runnerSaid?.stoppedBy === 'heat' ||
        (signs !== null && signs.heartLungs > 0.5 && told.medianTemperatureC >= warmC),
    ],
    ['hills', facts.hillyShare > hillyShare],
    ['final-kick', facts.finalKick],
    ['walk-breaks', walkedMore(told)],
    ['sensor-doubt', told.doubts.length > 0],
  ]
  return words.filter(([, holds]) => holds).map(([word]) => word)
}
