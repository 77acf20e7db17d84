import type { Combined } from './combine-scripts.ts'
import { gaits, type Movement } from './move.ts'
import type { Score } from './score.ts'

/**
 * Steps, contact, bounce, balance and power second by second: the runner's fresh curves at the speed of the
 * moment, times what the effect adds beyond speed. Contact time, bounce and balance are NaN in a walk and at a
 * stand, as pods show them; a walker's cadence is ours.
 */
export function stride(score: Score, script: Combined, movement: Movement): Stride {
  const { effect, runner } = score
  const { form, easySpeedMps } = runner
  const { speedMps, costRatio, gone, gait } = movement
  const column = () => new Float64Array(speedMps.length).fill(NaN)
  const [cadenceSpm, groundContactS, verticalOscillationM, stanceBalanceRatio, powerW] = [
    column(),
    column(),
    column(),
    column(),
    column(),
  ]
  for (const [t, speed] of speedMps.entries()) {
    const pace = speed / easySpeedMps
    const lost = gone[t]!
    const standing = gait[t] === gaits.standing
    powerW[t] = standing ? 0 : form.powerW * (pace * costRatio[t]!) ** form.powerExponent
    if (gait[t] !== gaits.running) {
      cadenceSpm[t] = standing ? 0 : 68 + 28 * speed
      continue
    }
    cadenceSpm[t] =
      form.cadenceSpm *
      pace ** form.cadenceExponent *
      (1 + effect.cadenceRatio * lost) *
      script.cadenceRatio(t)
    groundContactS[t] =
      form.groundContactS * pace ** form.groundContactExponent * (1 + effect.contactRatio * lost)
    verticalOscillationM[t] = form.verticalOscillationM * pace ** form.verticalOscillationExponent
    stanceBalanceRatio[t] = form.stanceBalanceRatio + effect.balanceRatio * lost
  }
  return { cadenceSpm, groundContactS, verticalOscillationM, stanceBalanceRatio, powerW }
}

export interface Stride {
  readonly cadenceSpm: Float64Array
  readonly groundContactS: Float64Array
  readonly verticalOscillationM: Float64Array
  readonly stanceBalanceRatio: Float64Array
  readonly powerW: Float64Array
}
