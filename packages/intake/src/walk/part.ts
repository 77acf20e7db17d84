import type { MeasuredMorning } from '@freshlegs/domain'
import type { Layout, OpenLayout } from '@freshlegs/formats'
import type { Room } from '../containers/open-within.ts'

/** One export, or one gathering of recordings that belong to none, while it is being walked. */
export interface Part {
  readonly layout: Layout
  readonly open: OpenLayout
  /** Of its outermost container, as a runner would look for it. */
  readonly path: string
  readonly walking: Walking
}

export interface Walking extends Room {
  readonly anySport: boolean
  /** Grows as more comes to light. */
  readonly size: { items: number; bytes: number }
  /** Recordings of other sports that were not put together. */
  readonly otherSports: { count: number }
  /** What the exports in it tell of mornings. */
  readonly mornings: MeasuredMorning[]
}
