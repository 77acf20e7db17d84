import { createStore, type Store } from './store.ts'

/** What the runner is looking at: shared by the picture, the charts and the map. */
export interface RunView {
  /** Sample under the pointer or the slider. */
  readonly cursor: number | null
  /** Seconds since the start that the charts show; null is the whole run. */
  readonly zoom: Span | null
  /** The stretch of the reason, split or lap that was tapped. */
  readonly lit: Lit | null
  /** The stretch under the pointer, for as long as it is there. */
  readonly glimpsed: Lit | null
  readonly axis: Axis
}

export type Axis = 'distance' | 'time'

/** A stretch, and what it belongs to: a reason, a split, a lap. */
export interface Lit extends Span {
  readonly of: string
}

/** The stretch to be shown just now. */
export const litNow = ({ lit, glimpsed }: RunView): Lit | null => glimpsed ?? lit

/** Seconds since the start, pauses included. */
export interface Span {
  readonly fromS: number
  readonly toS: number
}

export const createRunView = (axis: Axis): Store<RunView> =>
  createStore<RunView>({ cursor: null, zoom: null, lit: null, glimpsed: null, axis })
