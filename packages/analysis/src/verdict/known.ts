import type { Lap, StoppedBy, WorkoutStep } from '@freshlegs/domain'
import type { KnownBody } from './body.ts'

/** What is known of a run and its runner beside the bins. An absent key is unknown. */
export interface Known extends KnownBody {
  /** As the device counts it. */
  readonly totalDistanceM: number
  readonly laps?: readonly Lap[]
  readonly steps?: readonly WorkoutStep[]
  readonly runnerSaid?: { readonly stoppedBy?: StoppedBy; readonly race?: boolean }
}
