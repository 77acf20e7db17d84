import type { PastRun } from '@freshlegs/domain'

/** On what it is counted how far the legs last. */
export interface Axis {
  readonly id: 'min' | 'km' | 'kJ/kg'
  /** How far the whole run went. NaN where unknown. */
  end(run: PastRun): number
  /** How far it was to the onset. NaN where nothing faded or it is not known where. */
  onset(run: PastRun): number
}

/** One eligible run of a history. */
export interface Subject {
  /** Index into the history's runs. */
  readonly run: number
  /** To the event, or to where the run ended or something else took over. */
  readonly time: number
  /** The legs gave out there. */
  readonly event: boolean
}

/** Why a run is no subject. */
export type Exclusion = 'too short' | 'cannot be told' | 'intervals' | 'length unknown'
