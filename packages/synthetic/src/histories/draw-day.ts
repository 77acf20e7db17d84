import type { CheckIn, Figures } from '@freshlegs/domain'
import type { Chance } from '../chance.ts'

/** A run as it was set out on, before it is known how it ends. */
export interface PlannedRun {
  readonly day: string
  readonly kind: 'easy' | 'long' | 'tempo' | 'intervals' | 'race'
  readonly distanceM: number
  readonly speedMps: number
  readonly ascentM: number
  readonly descentM: number
  readonly gear: string
  /** Kilometres on the pair before it. */
  readonly pairKm: number
  readonly figures: Figures
  readonly carbohydrateG: number
  readonly mealHoursAgo: number
  /** 0 to 10, in the morning. */
  readonly soreness: number
  readonly fatigue: number
  readonly wet: boolean
  /** Whether the runner tells of it. */
  readonly told: boolean
}

/** What goes on from day to day. */
export interface RunnerState {
  longestM: number
  pairKm: number
  pair: number
  /** Share by which the cadence is below the runner's own curve; wanders over the months. */
  formDrift: number
}

const criticalSpeedMps = 3.9
const easySpeedMps = 2.95

/** One day: a morning, and on most days a run. `state` goes on. */
export function drawDay(given: {
  readonly day: string
  readonly back: number
  readonly luck: Chance
  readonly answeredRatio: number
  readonly state: RunnerState
  readonly planned: readonly PlannedRun[]
}): { readonly run: PlannedRun | null; readonly checkIn: CheckIn | null } {
  const { day, luck, answeredRatio, state } = given
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const soreness = clamp(luck.around(2.5, 1.6) + (weekday === 1 ? 1 : 0), 0, 10)
  const fatigue = clamp(0.6 * soreness + luck.around(1.5, 1.5), 0, 10)
  const checkIn: CheckIn | null =
    luck.uniform() < answeredRatio
      ? {
          day,
          soreness: round(soreness, 1),
          fatigue: round(fatigue, 1),
          sleepH: round(luck.around(7.2, 0.8), 1),
        }
      : null
  state.formDrift = clamp(0.97 * state.formDrift + luck.around(0, 0.006), -0.05, 0.05)
  const kind = kindOf(weekday, luck)
  if (kind === null) return { run: null, checkIn }

  const distanceM = distanceOf(kind, state, luck)
  const hilly = luck.uniform() < 0.25
  const climbPerKm = hilly ? luck.between(12, 35) : luck.between(2, 9)
  const descentM = (distanceM / 1000) * climbPerKm
  const openingShare = clamp(
    luck.around(kind === 'race' ? 0.93 : kind === 'long' ? 0.79 : 0.76, 0.035),
    0.6,
    1.1,
  )
  const speedMps =
    kind === 'tempo'
      ? luck.around(3.55, 0.08)
      : kind === 'race'
        ? luck.around(3.4, 0.08)
        : luck.around(easySpeedMps, 0.1)
  const aboveThreshold = clamp(
    luck.around(
      { easy: 0.03, long: 0.1, tempo: 0.4, intervals: 0.35, race: 0.45 }[kind],
      kind === 'easy' ? 0.03 : 0.12,
    ),
    0,
    0.95,
  )
  if (state.pairKm > 900 || (state.pairKm > 550 && luck.uniform() < 0.01)) {
    state.pair++
    state.pairKm = 0
  }
  const hours = distanceM / speedMps / 3600
  const run: PlannedRun = {
    day,
    kind,
    distanceM,
    speedMps,
    ascentM: descentM,
    descentM,
    gear: `Pair ${state.pair}`,
    pairKm: state.pairKm,
    figures: {
      openingSpeedMps: openingShare * criticalSpeedMps,
      steadySpeedMps: speedMps,
      speedVariationRatio: clamp(luck.around(kind === 'intervals' ? 0.2 : 0.05, 0.012), 0.01, 0.5),
      cadenceFreshSpm: 172 * (speedMps / 3) ** 0.2 * (1 - state.formDrift) * (1 + luck.around(0, 0.004)),
      balanceFreshRatio: clamp(luck.around(0.006, 0.004), 0, 0.05),
      bounceM: luck.around(0.082, 0.003),
      aboveThresholdRatio: aboveThreshold,
      easyRatio: clamp(1 - aboveThreshold - luck.between(0.05, 0.25), 0, 1),
      efficiencyMPerBeat: luck.around(1.22, 0.02),
      heartLoad: hours * luck.around({ easy: 60, long: 75, tempo: 110, intervals: 110, race: 140 }[kind], 6),
      legLoad:
        hours *
        (1 + 0.02 * climbPerKm) *
        { easy: 1, long: 1.05, tempo: 1.4, intervals: 1.6, race: 1.5 }[kind],
      steps: hours * 60 * 172,
      descentJPerKg: hilly ? 9.81 * descentM : 9.81 * 0.2 * descentM,
      energyJPerKg: 3.8 * distanceM,
      temperatureC: clamp(luck.around(13 + 7 * Math.sin((2 * Math.PI * given.back) / 365), 4), -5, 36),
      ...(kind === 'tempo' || kind === 'intervals' || kind === 'race'
        ? {
            fastest400Mps: luck.around(4.35, 0.05),
            fastest800Mps: luck.around(4.12, 0.04),
            fastest5000Mps: luck.around(3.84, 0.05),
          }
        : {}),
    },
    carbohydrateG: hours < 1.1 ? 0 : Math.max(0, Math.round(hours * luck.around(35, 18))),
    mealHoursAgo: clamp(luck.around(2.8, 1.5), 0.3, 12),
    soreness,
    fatigue,
    wet: luck.uniform() < 0.2,
    told: luck.uniform() < answeredRatio,
  }
  state.pairKm += distanceM / 1000
  state.longestM = Math.max(0.993 * state.longestM, distanceM)
  return { run, checkIn }
}

/** Sunday long, Tuesday fast, Thursday and Saturday easy, now and then a race or a Friday more. */
function kindOf(weekday: number, luck: Chance): PlannedRun['kind'] | null {
  const missed = luck.uniform() < 0.12
  if (missed) return null
  if (weekday === 0) return luck.uniform() < 0.08 ? 'race' : 'long'
  if (weekday === 2) return luck.uniform() < 0.5 ? 'tempo' : 'intervals'
  if (weekday === 4 || weekday === 6) return 'easy'
  return luck.uniform() < 0.12 ? 'easy' : null
}

function distanceOf(kind: PlannedRun['kind'], { longestM }: RunnerState, luck: Chance): number {
  switch (kind) {
    case 'long':
      // Most long runs grow a little; some leap.
      return clamp(
        longestM * (luck.uniform() < 0.3 ? luck.between(1.2, 1.6) : luck.between(0.78, 1.08)),
        13_000,
        34_000,
      )
    case 'race':
      return luck.uniform() < 0.7 ? 21_300 : 10_000
    case 'tempo':
      return luck.between(8000, 13_000)
    case 'intervals':
      return luck.between(7000, 11_000)
    case 'easy':
      return luck.between(6000, 11_000)
  }
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
const round = (value: number, decimals: number) => Number(value.toFixed(decimals))
