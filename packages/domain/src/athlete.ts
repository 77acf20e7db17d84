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
