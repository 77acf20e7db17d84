import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** The leg as a spring (Morin 2005). SI in and out; all NaN outside the domain or where the leg would be too short. */
export function legSpring(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const { massKg: m, heightM, speedMps: v, groundContactS: tc, flightS: tf } = given
  const legM = legOfHeight * heightM
  const reachM = (v * tc) / 2
  if (reachM >= legM) return unknown(card.outputs)
  const forceN = ((m * g * Math.PI) / 2) * (tf / tc + 1)
  const dipM = (forceN * tc ** 2) / (m * Math.PI ** 2) - (g * tc ** 2) / 8
  const legCompressionM = legM - Math.sqrt(legM ** 2 - reachM ** 2) + dipM
  const oscillationM = dipM + (g * tf ** 2) / 8
  const stepLengthM = v * (tc + tf)
  return {
    forceN,
    dipM,
    legCompressionM,
    verticalStiffnessNpm: forceN / dipM,
    legStiffnessNpm: forceN / legCompressionM,
    oscillationM,
    stepLengthM,
    verticalRatio: oscillationM / stepLengthM,
  }
}

/** m/s² */
const g = 9.81
/** Winter: length of the leg as a share of height, bias 1.9 ± 1.5 %. */
const legOfHeight = 0.53

export const legSpringModel = defineModel(card, legSpring)
