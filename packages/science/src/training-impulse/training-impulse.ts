import { inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Training impulse of Banister. Stretches of which the heart rate is not known are left out; unknown when all are. */
export function trainingImpulse(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  const { minutes, reserveRatio, female } = given
  if (!inside(card.inputs.minutes, minutes) || !inside(card.inputs.reserveRatio, reserveRatio))
    return unknown(card.outputs)
  if (!inside(card.inputs.female, female) || minutes.length !== reserveRatio.length)
    return unknown(card.outputs)
  const weight = (x: number) => female * 0.86 * Math.exp(1.67 * x) + (1 - female) * 0.64 * Math.exp(1.92 * x)
  let impulse = 0
  for (let i = 0; i < minutes.length; i++) {
    // Below rest there is nothing to count.
    const x = Math.max(0, reserveRatio[i]!)
    if (!Number.isNaN(x * minutes[i]!)) impulse += minutes[i]! * x * weight(x)
  }
  return { impulse }
}

export const trainingImpulseModel = defineModel(card, trainingImpulse)
