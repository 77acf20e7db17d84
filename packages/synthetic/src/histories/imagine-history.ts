import type { CheckIn, History, PastRun } from '@freshlegs/domain'
import { chance } from '../chance.ts'
import { drawOutcome } from './draw-outcome.ts'
import { drawRun } from './draw-run.ts'
import { exposuresOf } from './exposures-of.ts'
import { habitsOf } from './habits.ts'
import type { PlannedRun } from './planned-run.ts'
import { firstState, nextMorning } from './runner-state.ts'
import { kindOf } from './training-week.ts'
import { type Weakness, weaknesses } from './weakness.ts'

/** An imagined runner's two years, run by run, without columns. Same plan, same history. */
export interface HistoryPlan {
  readonly seed: number
  /** None, one or two. */
  readonly weaknesses: readonly Weakness[]
  /** Days back from `today`; two years unless said. */
  readonly days?: number
  readonly today?: string
  /** Share of the runs and mornings of which the runner says something: 0.6 unless said. */
  readonly answeredRatio?: number
  /** How strongly a weakness hurries the end: natural logarithm of the hazard ratio a unit, 1.3 unless said. */
  readonly strength?: number
}

export function imagineHistory(plan: HistoryPlan): History {
  const { seed, days = 730, today = '2026-11-01', answeredRatio = 0.6, strength = 1.3 } = plan
  const luck = chance(seed, 'history')
  const habits = habitsOf(plan.weaknesses)
  const firstMs = Date.parse(`${today}T00:00:00Z`) - days * dayMs
  const planned: PlannedRun[] = []
  const checkIns: CheckIn[] = []
  let state = firstState(luck)
  for (let at = 0; at <= days; at++) {
    const atMs = firstMs + at * dayMs
    const day = new Date(atMs).toISOString().slice(0, 10)
    const weekday = new Date(atMs).getUTCDay()
    const chances = luck.fork(day)
    state = nextMorning(state, weekday, habits, chances)
    if (chances.uniform() < answeredRatio)
      checkIns.push({
        day,
        soreness: round(state.soreness),
        fatigue: round(state.fatigue),
        sleepH: round(chances.around(7.2, 0.8)),
        ill: state.illDays > 0,
      })
    const kind = kindOf(weekday, Math.floor(at / 7), chances)
    if (kind === null || state.illDays > 0) continue
    const run = drawRun({ day, at, kind, luck: chances, habits, answeredRatio, state })
    // A light runner wears shoes less.
    state = { ...state, pairKm: state.pairKm + ((massKg / 70) * run.distanceM) / 1000 }
    planned.push(run)
  }
  const runs = planned.map((run, i): PastRun => {
    const there = exposuresOf(planned, i)
    const hurry = plan.weaknesses.reduce((sum, weakness) => sum + strength * there[weakness], 0)
    return drawOutcome(run, hurry, luck.fork(`outcome ${i}`), answeredRatio)
  })
  return {
    athlete: {
      sex: 'female',
      birthYear: 1990,
      massKg,
      heightM: 1.68,
      heartRateMaxBpm: 187,
      heartRateRestBpm: 52,
    },
    today,
    runs,
    checkIns,
    interview: {},
  }
}

/** Every weakness alone, and none. */
export const soleWeaknesses: readonly (readonly Weakness[])[] = [
  [],
  ...weaknesses.map((weakness) => [weakness]),
]

const massKg = 60
const dayMs = 86_400_000
const round = (value: number) => Number(value.toFixed(1))
