import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { slopeCost } from '../slope-cost/slope-cost.ts'
import { card } from './card.ts'

/**
 * Cost of running at a speed while changing it. Beyond the slopes that the polynomial was measured on, its
 * two numbers are NaN; the pair goes on.
 */
export function accelerationCost(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const { speedMps: v, accelerationMps2: a } = given
  const es = a / g + (airPerKg * v ** 2) / g // equivalent slope
  const em = Math.sqrt(1 + es ** 2) // equivalent mass
  const polynomialJPerKgM = slopeCost(es) * em
  const pairJPerKgM = costByPair(es) * em
  return {
    slopeRatio: es,
    massRatio: em,
    polynomialJPerKgM,
    polynomialWPerKg: polynomialJPerKgM * v,
    pairJPerKgM,
    pairWPerKg: pairJPerKgM * v,
  }
}

/** Cost by equivalent slope (Minetti & Pavei 2018), J/(kg·m). */
export const costByPair = (es: number) =>
  es >= 0 ? 39.5 * es + 3.6 * Math.exp(-4 * es) : -8.34 * es + 3.6 * Math.exp(13 * es)

/** m/s² */
const g = 9.81
/** Air, per kilogram (di Prampero & Osgnach 2018): 0.43 m² at 70 kg. */
const airPerKg = 0.0037

export const accelerationCostModel = defineModel(card, accelerationCost)
