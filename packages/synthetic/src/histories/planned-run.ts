import type { Figures, Surface } from '@freshlegs/domain'
import type { SessionKind } from './training-week.ts'

/** A run as it was set out on, before it is known how it ends. */
export interface PlannedRun {
  readonly day: string
  readonly kind: SessionKind
  readonly distanceM: number
  readonly speedMps: number
  readonly climbPerKm: number
  /** Speed of the first ten minutes as a share of critical speed. */
  readonly openingShare: number
  /** Share of the run with the heart above threshold. */
  readonly aboveThreshold: number
  readonly gear: string
  /** Kilometres on the pair before it. */
  readonly pairKm: number
  readonly figures: Figures
  readonly carbohydrateG: number
  readonly mealHoursAgo: number
  /** 0 to 10, in the morning. */
  readonly soreness: number
  readonly fatigue: number
  readonly surface: Surface
  readonly wet: boolean
  /** Whether the runner tells of it. */
  readonly told: boolean
}
