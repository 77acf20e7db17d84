/** One `Record` of Apple Health that a running workout can use. */
export interface AppleRecord {
  /** As the export has it: `HKQuantityTypeIdentifierHeartRate`. */
  readonly type: string
  /** As the export has it: `count/min`, `km/hr`, `cm`. */
  readonly unit: string
  readonly value: number
  /** Unix time. */
  readonly startMs: number
  readonly endMs: number
  readonly sourceName: string
}

/** The types that the reader of an extract understands. */
export const recordTypes = [
  'HKQuantityTypeIdentifierHeartRate',
  'HKQuantityTypeIdentifierRunningSpeed',
  'HKQuantityTypeIdentifierRunningPower',
  'HKQuantityTypeIdentifierRunningStrideLength',
  'HKQuantityTypeIdentifierRunningVerticalOscillation',
  'HKQuantityTypeIdentifierRunningGroundContactTime',
  'HKQuantityTypeIdentifierStepCount',
  'HKQuantityTypeIdentifierDistanceWalkingRunning',
] as const

export type RecordType = (typeof recordTypes)[number]
