import type { Limiter } from '@freshlegs/domain'
import type { Chance } from '../chance.ts'

/** What really limited a planted run. */
export interface Truth<Id extends string = string> {
  readonly id: Id
  /** One sentence. */
  readonly says: string
  /** The answer that is exactly right. */
  readonly limiter: Exclude<Limiter, 'cannot-tell'>
  /** Usual speed of such a run as a multiple of the runner's easy speed: lowest and highest. */
  readonly intensityRatio: readonly [lowest: number, highest: number]
  /** Draws how large the effect is. */
  draw(chance: Chance): Effect
}

/**
 * What happens to the body from the onset on. All of it grows in a straight line over the ramp and then stays.
 * Sizes are shares at the end of the ramp, 0.05 being 5 per cent.
 */
export interface Effect {
  /** Beginning, as a share of the planned duration. */
  readonly onsetRatio: number
  readonly rampS: number
  /** Speed lost at equal slope. */
  readonly lossRatio: number
  /** `ln` of the change of heart rate over `ln` of the change of speed: 0 heart rate holds, 1 it falls alike. */
  readonly heartRateFollow: number
  /** Contact time beyond what the speed explains. */
  readonly contactRatio: number
  /** Cadence beyond what the speed explains. */
  readonly cadenceRatio: number
  /** Shift of the balance between the feet. */
  readonly balanceRatio: number
}
