/**
 * Ten-second bins of moving time (verdict sheet 2.1): the only thing the verdict sees of a run.
 * Columns are equally long; NaN is unknown; an absent column was never recorded.
 */
export interface Bins {
  /** Metres moved in the bin. */
  readonly distanceM: Float64Array
  /** Seconds since the start of the run at the start of the bin, pauses included. */
  readonly elapsedS: Float64Array
  /** Seconds paused or stopped just before the bin or within it. */
  readonly pausedBeforeS: Float64Array
  /** Rise over run over +-100 m. */
  readonly gradeRatio?: Float64Array
  readonly heartRateBpm?: Float64Array
  readonly cadenceSpm?: Float64Array
  readonly groundContactS?: Float64Array
  readonly stanceBalanceRatio?: Float64Array
  readonly powerW?: Float64Array
}
