/** What came of restoring a backup. */
export interface Restored {
  /** Every byte is as it was backed up; of a mere copy of a database, which has no sums, only recordings and originals are. */
  readonly isSummed: boolean
  /** What was damaged already when it was backed up, in sentences. */
  readonly faults: readonly string[]
}
