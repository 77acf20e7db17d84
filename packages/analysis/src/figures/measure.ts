import type { FigureId, Figures } from '@freshlegs/domain'
import type { Scene } from '../features/feature.ts'
import type { Features } from '../features/features.ts'
import type { Span } from '../verdict/judgement.ts'

/** Some figures that are kept of a run for the reasons over a history. Unknown ones are NaN or left out. */
export interface Measure {
  readonly gives: readonly FigureId[]
  of(sight: Sight): Figures
}

/** All that a measure may look at. */
export interface Sight {
  readonly scene: Scene
  readonly features: Features
  /** The stretch that is compared with the fresh one; null where the verdict found none. */
  readonly late: Span | null
}
