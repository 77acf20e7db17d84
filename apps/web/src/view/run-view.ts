import { createStore, type Store } from './store.ts'

/** What the runner is looking at: shared by the picture, the charts and the map. */
export interface RunView {
  /** Sample under the pointer or the slider. */
  readonly cursor: number | null
  /** Seconds since the start that the charts show; null is the whole run. */
  readonly zoom: Span | null
  /** The stretch of the reason that was tapped. */
  readonly lit: Lit | null
  readonly axis: Axis
}

export type Axis = 'distance' | 'time'

/** A stretch, and the reason that it belongs to. */
export interface Lit extends Span {
  readonly reason: string
}

/** Seconds since the start, pauses included. */
export interface Span {
  readonly fromS: number
  readonly toS: number
}

export const createRunView = (axis: Axis): Store<RunView> =>
  createStore<RunView>({ cursor: null, zoom: null, lit: null, axis })
