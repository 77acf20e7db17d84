import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { carbohydrateRatio } from './carbohydrate-ratio.ts'
import { card } from './card.ts'

/**
 * Carbohydrate that is burnt comes from what was eaten, from the liver and from the leg muscles, in that order up to
 * what the blood can carry. Eating spares the liver, hardly the legs: the mainstream finding for running.
 */
export function glycogenBalance(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const { massKg, speedMps, intensityRatio, intakeGPerH, intakeFromMin, mostGPerH, minutes } = given
  const burntG = (massKg * kcalPerKgKm * speedMps * 0.06 * carbohydrateRatio(intensityRatio)) / kcalPerG
  let muscleG = given.muscleG
  let liverG = given.liverG
  let liverEmptyMin = liverG > 0 ? NaN : 0
  let legsLowMin = NaN
  let wallMin = NaN
  for (let minute = 0; minute < minutes && Number.isNaN(wallMin); minute++) {
    const bloodG = burntG * (bloodFirst + bloodMore * Math.min(1, minute / bloodRiseMin))
    const eatenG = minute >= intakeFromMin ? Math.min(intakeGPerH, mostGPerH) / 60 : 0
    const fromFoodG = Math.min(bloodG, eatenG)
    const fromLiverG = Math.min(bloodG - fromFoodG, liverMostG, liverG)
    liverG -= fromLiverG
    muscleG -= burntG - fromFoodG - fromLiverG
    if (Number.isNaN(liverEmptyMin) && liverG <= nothingG) liverEmptyMin = minute + 1
    if (Number.isNaN(legsLowMin) && muscleG <= lowRatio * given.muscleG) legsLowMin = minute + 1
    if (muscleG <= 0) wallMin = minute + 1
  }
  return { liverEmptyMin, legsLowMin, wallMin, muscleLeftG: Math.max(0, muscleG), liverLeftG: liverG }
}

const kcalPerKgKm = 1
const kcalPerG = 4
/** Share that the blood brings, at first, and how much more after three hours. */
const bloodFirst = 0.25
const bloodMore = 0.2
const bloodRiseMin = 180
/** What the liver can give out in a minute. */
const liverMostG = 1.1
const lowRatio = 0.2
/** Less is nothing: sums of small numbers never come to zero. */
const nothingG = 1e-9

export const glycogenBalanceModel = defineModel(card, glycogenBalance)
