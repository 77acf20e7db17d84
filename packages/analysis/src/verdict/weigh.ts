import type { Measured } from './feature.ts'
import type { FeatureId, Signs } from './judgement.ts'
import type { Expectation, Factors, VerdictSettings } from './settings/index.ts'

/** ln likelihood of one feature under each cause, weighted and tempered, the best at 0. */
export interface Voice {
  readonly legs: number
  readonly heartLungs: number
  readonly pacedSo: number
}

/** How a measured feature speaks (verdict sheet 2.8): noisy ones softly, none louder than the floor. */
export function voiceOf(
  id: FeatureId,
  measured: Measured,
  { rows, floor, temper }: VerdictSettings['evidence'],
): Voice {
  const row = rows[id]
  const legs = logLikelihood(measured, row.legs)
  const heartLungs = logLikelihood(measured, row.heartLungs)
  const pacedSo = logLikelihood(measured, row.pacedSo)
  const best = Math.max(legs, heartLungs, pacedSo)
  const heard = (l: number) => temper * row.weight * Math.max(floor, l - best)
  return { legs: heard(legs), heartLungs: heard(heartLungs), pacedSo: heard(pacedSo) }
}

function logLikelihood({ value, standardError }: Measured, { mean, sd }: Expectation): number {
  const variance = sd * sd + standardError * standardError
  return (-0.5 * (value - mean) ** 2) / variance - 0.5 * Math.log(variance)
}

/** Strength of signs from what the features say and the factors of the circumstances, the prior among them. */
export function weigh(voices: readonly Voice[], factors: readonly Factors[]): Signs {
  const loud = (cause: keyof Voice, at: 0 | 1 | 2) =>
    Math.exp(voices.reduce((sum, voice) => sum + voice[cause], 0)) *
    factors.reduce((product, factor) => product * factor[at], 1)
  const legs = loud('legs', 0)
  const heartLungs = loud('heartLungs', 1)
  const pacedSo = loud('pacedSo', 2)
  const all = legs + heartLungs + pacedSo
  return { legs: legs / all, heartLungs: heartLungs / all, pacedSo: pacedSo / all }
}
