/** What the names of assumptions in a report mean to a runner. */
export const assumptionNames: Readonly<Record<string, string>> = {
  hrMaxBpm: 'Maximum heart rate',
  hrRestBpm: 'Resting heart rate',
  hrThresholdBpm: 'Threshold heart rate',
  massKg: 'Body mass',
  heightM: 'Height',
  sport: 'Sport',
  evidenceWeights: 'Weight of the signs',
}
