import type { Athlete, ChannelId } from '@freshlegs/domain'
import type { Run } from '../run.ts'
import type { Span } from '../verdict/judgement.ts'
import type { Minutes } from './minutes.ts'
import type { FeatureSettings } from './settings.ts'

/** One thing measured on a repaired run. Features know nothing of each other. */
export interface Feature<Given> {
  readonly id: string
  /** What it measures, in plain words. */
  readonly says: string
  /** Channels without which it cannot be had. */
  readonly needs: readonly ChannelId[]
  of(scene: Scene): Given | Missing
}

/** Why a feature could not be had, as a sentence for the runner. */
export interface Missing {
  readonly missing: string
}

/** All that a feature may look at. */
export interface Scene {
  readonly run: Run
  readonly minutes: Minutes
  /** The part of the run that all else is compared with. */
  readonly fresh: Span
  readonly body: Body
  readonly athlete: Athlete
  readonly settings: FeatureSettings
}

/** Heart rates that effort is measured against; NaN is unknown. */
export interface Body {
  readonly maxBpm: number
  readonly restBpm: number
  readonly thresholdBpm: number
}

export const isMissing = (given: object): given is Missing => 'missing' in given
