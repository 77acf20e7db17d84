import type { HouseLocation } from './house-location.ts'

export interface HouseOptions extends HouseLocation {
  /** Who opens it, for those who find it locked: `freshlegs serve`. */
  readonly openedBy: string
  readonly judgeThreads?: number
  /**
   * It stays open while the runner does other things: what can be done in the background is begun by itself. Not so
   * for a command that does one thing.
   */
  readonly stays?: boolean
}
