import type { PlannedRun } from './planned-run.ts'
import type { Weakness } from './weakness.ts'

/** Beyond so many units it gets no worse. */
const mostUnits = 4

/**
 * How much of each weakness there is in a run, in units in which 1 hurts and 0 does not. Said here once more and in
 * other words than by those who weigh: they must find it from what a watch and a runner tell.
 */
export function exposuresOf(planned: readonly PlannedRun[], at: number): Readonly<Record<Weakness, number>> {
  const run = planned[at]!
  const before = planned.slice(Math.max(0, at - 40), at)
  const within = (days: number) => before.filter(({ day }) => dayNumber(run.day) - dayNumber(day) <= days)
  const longestM = Math.max(...within(30).map(({ distanceM }) => distanceM), 1)
  const climbs = within(42).map(({ climbPerKm }) => climbPerKm)
  const usual = climbs.length > 0 ? climbs.reduce((sum, one) => sum + one, 0) / climbs.length : 0
  const hours = run.distanceM / run.speedMps / 3600
  const units = (value: number) => Math.min(mostUnits, Math.max(0, value))
  return {
    'distance-spike': within(30).length === 0 ? 0 : units((run.distanceM / longestM - 1.1) / 0.1),
    'worn-shoes': units((run.pairKm - 500) / 200),
    'low-carbohydrate': hours < 1.25 ? 0 : units((45 - run.carbohydrateG / hours) / 20),
    overstriding: units((1 - run.figures.cadenceFreshSpm! / (172 * (run.speedMps / 3) ** 0.2)) / 0.02),
    'above-threshold': units((run.aboveThreshold - 0.1) / 0.1),
    'unaccustomed-descent': units((run.climbPerKm - usual) / 10),
    'fast-opening': units((run.openingShare - 0.79) / 0.04),
    'not-recovered': units((run.soreness + run.fatigue - 7) / 2),
  }
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
