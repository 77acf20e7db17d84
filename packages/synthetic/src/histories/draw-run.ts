import type { Chance } from '../chance.ts'
import { drawFigures } from './draw-figures.ts'
import type { Habits } from './habits.ts'
import type { PlannedRun } from './planned-run.ts'
import type { RunnerState } from './runner-state.ts'
import { distanceOf, type SessionKind } from './training-week.ts'

const easySpeedMps = 2.95

export function drawRun(given: {
  readonly day: string
  /** Days since the first. */
  readonly at: number
  readonly kind: SessionKind
  readonly luck: Chance
  readonly habits: Habits
  readonly answeredRatio: number
  readonly state: RunnerState
}): PlannedRun {
  const { day, at, kind, luck, habits, answeredRatio, state } = given
  const distanceM = distanceOf(kind, Math.floor(at / 7), habits.leapRatio, luck)
  const climbPerKm = luck.uniform() < habits.hillyRatio ? luck.between(12, 35) : luck.between(2, 9)
  const openingMean = kind === 'race' ? 0.9 : kind === 'long' ? 0.79 : 0.76
  const speedMps =
    kind === 'tempo'
      ? luck.around(3.55, 0.08)
      : kind === 'race'
        ? luck.around(3.4, 0.08)
        : luck.around(easySpeedMps, 0.1)
  const aboveMean = { easy: 0.03, long: 0.08, tempo: 0.4, intervals: 0.35, race: 0.45 }[kind]
  const hours = distanceM / speedMps / 3600
  const planned = {
    day,
    kind,
    distanceM,
    speedMps,
    climbPerKm,
    openingShare: clamp(luck.around(openingMean, habits.openingSd), 0.6, 1.1),
    aboveThreshold: clamp(luck.around(aboveMean, kind === 'easy' ? 0.03 : habits.effortSd), 0, 0.95),
    gear: `Pair ${state.pair}`,
    pairKm: state.pairKm,
    carbohydrateG:
      hours < 1.1 ? 0 : Math.max(0, Math.round(hours * luck.around(...habits.carbohydrateGPerH))),
    mealHoursAgo: clamp(luck.around(2.8, 1.5), 0.3, 12),
    soreness: state.soreness,
    fatigue: state.fatigue,
    surface: luck.uniform() < 0.15 ? 'trail' : 'road',
    wet: luck.uniform() < 0.2,
    told: luck.uniform() < answeredRatio,
  } as const
  return { ...planned, figures: drawFigures(planned, { at, state, luck }) }
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
