import type { FigureId, PastRun } from '@freshlegs/domain'
import { daysBetween } from '../day/days-between.ts'
import { figureIn } from './figure-in.ts'

/** The set that predicts best from training data (Smyth and Muniz-Pumares 2020). */
const efforts: readonly { readonly distanceM: number; readonly figure: FigureId }[] = [
  { distanceM: 400, figure: 'fastest400Mps' },
  { distanceM: 800, figure: 'fastest800Mps' },
  { distanceM: 5000, figure: 'fastest5000Mps' },
]

/** Bests fade: those of the last half year speak of now. Ours. */
const windowDays = 183

/**
 * Critical speed from the fastest 400, 800 and 5000 m of the half year up to a day: slope of distance over time. Training
 * bests are not all out, so it is a lower bound. NaN where one of them was never run.
 */
export function criticalSpeedMps(runs: readonly PastRun[], day: string): number {
  const points = efforts.map(({ distanceM, figure }) => {
    let best = NaN
    for (const run of runs) {
      const days = daysBetween(run.day, day)
      if (days < 0 || days > windowDays) continue
      const speed = figureIn(run, figure)
      if (!(speed <= best) && !Number.isNaN(speed)) best = speed
    }
    return { distanceM, timeS: distanceM / best }
  })
  const meanT = points.reduce((sum, { timeS }) => sum + timeS, 0) / points.length
  const meanD = points.reduce((sum, { distanceM }) => sum + distanceM, 0) / points.length
  const spread = points.reduce((sum, { timeS }) => sum + (timeS - meanT) ** 2, 0)
  return points.reduce((sum, { timeS, distanceM }) => sum + (timeS - meanT) * (distanceM - meanD), 0) / spread
}
