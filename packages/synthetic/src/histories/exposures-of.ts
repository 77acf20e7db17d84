import type { PlannedRun } from './draw-day.ts'
import type { Weakness } from './weakness.ts'

/**
 * How much of each weakness there is in a run, in units in which 1 hurts and 0 does not. Said here once more and in
 * other words than by those who weigh: they must find it from what a watch and a runner tell.
 */
export function exposuresOf(planned: readonly PlannedRun[], at: number): Readonly<Record<Weakness, number>> {
  const run = planned[at]!
  const before = planned.slice(Math.max(0, at - 40), at)
  const within = (days: number) => before.filter(({ day }) => dayNumber(run.day) - dayNumber(day) <= days)
  const longestM = Math.max(...within(30).map(({ distanceM }) => distanceM), 1)
  const descents = within(42).map(({ descentM, distanceM }) => descentM / (distanceM / 1000))
  const usual = descents.length > 0 ? descents.reduce((sum, one) => sum + one, 0) / descents.length : 0
  const hours = run.distanceM / run.speedMps / 3600
  return {
    'distance-spike': within(30).length === 0 ? 0 : Math.max(0, (run.distanceM / longestM - 1.1) / 0.1),
    'worn-shoes': Math.max(0, (run.pairKm - 500) / 200),
    'low-carbohydrate': hours < 1.25 ? 0 : Math.max(0, (45 - run.carbohydrateG / hours) / 20),
    overstriding: Math.max(0, (1 - run.figures.cadenceFreshSpm! / (172 * (run.speedMps / 3) ** 0.2)) / 0.02),
    'above-threshold': Math.max(0, (run.figures.aboveThresholdRatio! - 0.1) / 0.1),
    'unaccustomed-descent': Math.max(0, (run.descentM / (run.distanceM / 1000) - usual) / 10),
    'fast-opening': Math.max(0, (run.figures.openingSpeedMps! / 3.9 - 0.79) / 0.02) / 2,
    'not-recovered': Math.max(0, (run.soreness + run.fatigue - 7) / 2),
  }
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
