import type { CheckIn, History, PastRun } from '@freshlegs/domain'
import { chance } from '../chance.ts'
import { drawDay, type PlannedRun } from './draw-day.ts'
import { drawOutcome } from './draw-outcome.ts'
import { exposuresOf } from './exposures-of.ts'
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
  const todayMs = Date.parse(`${today}T00:00:00Z`)
  const planned: PlannedRun[] = []
  const checkIns: CheckIn[] = []
  const state = { longestM: 9000, pairKm: luck.between(0, 300), pair: 1, formDrift: 0 }
  for (let back = days; back >= 0; back--) {
    const day = new Date(todayMs - back * dayMs).toISOString().slice(0, 10)
    const drawn = drawDay({ day, back, luck: luck.fork(day), answeredRatio, state, planned })
    if (drawn.run) planned.push(drawn.run)
    if (drawn.checkIn) checkIns.push(drawn.checkIn)
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
      massKg: 60,
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

const dayMs = 86_400_000
