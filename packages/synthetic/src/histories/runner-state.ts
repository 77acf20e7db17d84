import type { Chance } from '../chance.ts'
import type { Habits } from './habits.ts'

/** What goes on from day to day. */
export interface RunnerState {
  readonly pair: number
  /** As far as they count for a runner of 70 kg. */
  readonly pairKm: number
  /** Share by which the cadence is below the runner's own curve; wanders over the weeks. */
  readonly formDrift: number
  /** Of this morning, 0 to 10. */
  readonly soreness: number
  readonly fatigue: number
  /** Days of illness that are left. */
  readonly illDays: number
}

export const firstState = (luck: Chance): RunnerState => ({
  pair: 1,
  pairKm: luck.between(0, 300),
  formDrift: 0,
  soreness: 2,
  fatigue: 2,
  illDays: 0,
})

/** The next morning. */
export function nextMorning(state: RunnerState, weekday: number, habits: Habits, luck: Chance): RunnerState {
  const soreness = clamp(luck.around(habits.soreness + (weekday === 1 ? 1 : 0), 1.6), 0, 10)
  const newPair = state.pairKm > habits.retireKm * luck.between(0.85, 1.1)
  return {
    pair: newPair ? state.pair + 1 : state.pair,
    pairKm: newPair ? 0 : state.pairKm,
    formDrift: clamp(0.97 * state.formDrift + luck.around(0, habits.formWander), -0.05, 0.05),
    soreness,
    fatigue: clamp(0.6 * soreness + luck.around(1.5, 1.5), 0, 10),
    illDays: state.illDays > 0 ? state.illDays - 1 : luck.uniform() < 0.008 ? 7 : 0,
  }
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
