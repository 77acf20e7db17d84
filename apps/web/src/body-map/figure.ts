import type { BodyRegionId } from '@freshlegs/domain'

export type View = 'front' | 'back'

/** A region as it is drawn: its half at the right of the picture, begun and ended at the middle line where it crosses it. */
export interface Drawn {
  readonly region: BodyRegionId
  readonly half: string
}

/** One picture: what cuts all of it out, its regions from the lowest upwards, and lines that only help to read it. */
export interface Figure {
  /** The right half of what is seen. */
  readonly outlines: readonly string[]
  /** A later one lies over an earlier one. Edges may run over the outline: it cuts them. */
  readonly regions: readonly Drawn[]
  readonly lines: readonly string[]
}
