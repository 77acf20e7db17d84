import { firstAtOrBeyond, decoupling as modelOf } from '@freshlegs/science'
import type { Run } from '../run.ts'
import type { Feature, Scene } from './feature.ts'
import { type StretchMeans, stretchMeans } from './stretch-means.ts'

export interface Decoupling {
  /** Late against early; NaN where heart rate is unknown. */
  readonly decoupling: number
  /** How much of it is heart rate; NaN where hardly anything decoupled. */
  readonly heartRateShare: number
  /** Metres since the start at which the first of three decoupled kilometres began; NaN where there is none. */
  readonly fromM: number
}

export const decoupling: Feature<Decoupling> = {
  id: 'decoupling',
  says: 'How much more heart rate a metre cost late than early, and from which kilometre on.',
  needs: ['heartRateBpm'],
  of(scene) {
    const { run, settings } = scene
    const { decoupling: limits } = settings
    const totalM = run.distanceM.at(-1) ?? 0
    if (totalM < limits.shortestM) return { missing: 'Decoupling needs a run of 5 km or more.' }
    const reference = referenceOf(scene, totalM)
    const late = lateOf(scene, totalM)
    if (!(Math.min(reference.coverage, late.coverage) >= limits.coverage))
      return { missing: 'Heart rate was unknown for too much of the early or the late part.' }
    const found = against(reference, late)
    if (Number.isNaN(found.decoupling))
      return { missing: 'Heart rate or pace of the early or the late part is beyond what running has.' }
    return {
      decoupling: found.decoupling,
      heartRateShare:
        Math.abs(found.decoupling - 1) >= limits.heartRateShareFrom - 1 ? found.heartRateShare : NaN,
      fromM: onsetOf(run, reference, limits),
    }
  },
}

const against = (reference: StretchMeans, late: StretchMeans) =>
  modelOf({
    referenceHeartRateBpm: reference.heartRateBpm,
    referenceSpeedMps: reference.speedMps,
    heartRateBpm: late.heartRateBpm,
    speedMps: late.speedMps,
  })

/** Kilometres 5 to 10 of long runs, as published; the fresh part of others. */
function referenceOf({ run, fresh, settings: { decoupling: limits } }: Scene, totalM: number): StretchMeans {
  if (totalM >= limits.longM) return byDistance(run, limits.referenceFromM, limits.referenceToM)
  return stretchMeans(run, firstAtOrBeyond(run.timeS, fresh.fromS), firstAtOrBeyond(run.timeS, fresh.toS))
}

/** Kilometres 35 to 40 of marathons, as published; the last part of others. */
function lateOf({ run, settings: { decoupling: limits } }: Scene, totalM: number): StretchMeans {
  return totalM >= limits.marathonM
    ? byDistance(run, limits.lateFromM, limits.lateToM)
    : byDistance(run, (1 - limits.lateShare) * totalM, totalM)
}

/** First of so many kilometres on end that are decoupled. Single ones are noise (verdict sheet 3.5). */
function onsetOf(run: Run, reference: StretchMeans, limits: Scene['settings']['decoupling']): number {
  const totalM = run.distanceM.at(-1) ?? 0
  let inRow = 0
  for (let fromM = limits.shortestM; fromM + 1000 <= totalM; fromM += 1000) {
    const { decoupling: ratio } = against(reference, byDistance(run, fromM, fromM + 1000))
    inRow = ratio > limits.onsetAbove ? inRow + 1 : 0
    if (inRow === limits.onsetKm) return fromM - (limits.onsetKm - 1) * 1000
  }
  return NaN
}

const byDistance = (run: Run, fromM: number, toM: number) =>
  stretchMeans(run, firstAtOrBeyond(run.distanceM, fromM), firstAtOrBeyond(run.distanceM, toM))
