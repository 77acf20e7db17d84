/** What is known of the runner. An absent key is unknown. */
export interface Athlete {
  readonly massKg?: number
  readonly heightM?: number
  readonly birthYear?: number
  readonly sex?: 'female' | 'male'
  readonly heartRateMaxBpm?: number
  readonly heartRateRestBpm?: number
  /** Heart rate at the second lactate threshold. */
  readonly heartRateThresholdBpm?: number
}

/** What a runner's own answers say of how a run is to be judged. */
export interface OwnWeights {
  /**
   * How much each sign of the verdict weighs for this runner, by its id, as their own answers have it; the usual weights
   * where it is absent.
   */
  readonly evidenceWeights?: Readonly<Record<string, number>>
}
