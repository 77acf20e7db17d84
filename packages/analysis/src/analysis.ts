import type { Athlete, ChannelId, Figures, Lap, OwnWeights, Report, StoppedBy } from '@freshlegs/domain'
import type { Features } from './features/features.ts'
import type { Run } from './run.ts'
import type { UnitsOfTheReader } from './say/index.ts'
import type { Judgement } from './verdict/judgement.ts'

/** What is told to the analysis beside the recording. All of it may be left out. */
export interface Given {
  /** Replaces what the file knows of the runner, key by key. */
  readonly athlete?: Athlete & OwnWeights
  readonly runnerSaid?: { readonly stoppedBy?: StoppedBy; readonly race?: boolean }
  /** Channels that the runner does not believe: nothing is judged by them, and the report says so. */
  readonly without?: readonly ChannelId[]
  /** Judge a recording that says it is another sport. */
  readonly anySport?: boolean
  /** What the sentences are said in; metric unless told. Numbers in the report stay SI. */
  readonly units?: UnitsOfTheReader
  /** SHA-256 of the unpacked file, hexadecimal. */
  readonly sha256?: string
}

/** The report, and the columns, stretches and laps it was made from, for those who draw. */
export interface Analysis {
  readonly report: Report
  readonly run: Run
  readonly judgement: Judgement
  readonly laps: readonly Lap[]
  readonly features: Features
  /** For the reasons over a history. */
  readonly figures: Figures
  readonly picture: Picture
}

/**
 * Legs against heart and lungs, minute by minute of moving time. Equally long columns; NaN is unknown.
 */
export interface Picture {
  readonly timeS: Float64Array
  readonly distanceM: Float64Array
  /** Heart rate as a share of the threshold. */
  readonly lungsRatio: Float64Array
  /**
   * How far the stride is from this runner's own fresh stride at that speed and slope, in per cent,
   * positive when strained (longer contact, slower cadence).
   */
  readonly legsPercent: Float64Array
  /** Grade-adjusted speed lost against the fresh part, per cent. */
  readonly fadePercent: Float64Array
}
