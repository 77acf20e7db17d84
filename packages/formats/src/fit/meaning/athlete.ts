import type { Athlete } from '@freshlegs/domain'
import { userMetrics, userProfile, zonesTarget } from '../profile/messages.ts'
import type { Table } from '../wire/table.ts'

/** What the file knows of the runner; values that no grown body has are what watches write for "never set". */
export function athleteOf(tables: ReadonlyMap<number, Table>, startedAtMs: number): Athlete {
  const profile = userProfile.message
  const metrics = userMetrics.message
  const zones = zonesTarget.message
  const first = (
    range: readonly [number, number],
    factor: number,
    ...places: readonly (readonly [number, number])[]
  ) => firstWithin(tables, range, factor, places)
  const gender = first([0, 1], 1, [profile, userProfile.gender], [metrics, userMetrics.gender])
  const age = first([10, 100], 1, [metrics, userMetrics.age], [profile, userProfile.age])
  const known: { [Key in keyof Athlete]: Athlete[Key] | undefined } = {
    massKg: first([25, 250], 0.1, [profile, userProfile.weight], [metrics, userMetrics.weight]),
    heightM: first([1.2, 2.3], 0.01, [profile, userProfile.height], [metrics, userMetrics.height]),
    birthYear: age === undefined ? undefined : new Date(startedAtMs).getUTCFullYear() - age || undefined,
    sex: gender === undefined ? undefined : gender === 0 ? 'female' : 'male',
    heartRateMaxBpm: first(
      [100, 230],
      1,
      [zones, zonesTarget.maxHeartRate],
      [metrics, userMetrics.maxHeartRate],
      [profile, userProfile.maxRunningHeartRate],
      [profile, userProfile.maxHeartRate],
    ),
    heartRateRestBpm: first([25, 110], 1, [profile, userProfile.restingHeartRate]),
    heartRateThresholdBpm: first(
      [80, 220],
      1,
      [zones, zonesTarget.thresholdHeartRate],
      [metrics, userMetrics.thresholdHeartRate],
    ),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

/** The first value within the range, after the factor, in the first place that has one. */
function firstWithin(
  tables: ReadonlyMap<number, Table>,
  [lowest, highest]: readonly [number, number],
  factor: number,
  places: readonly (readonly [message: number, field: number])[],
): number | undefined {
  for (const [message, field] of places) {
    const stored = tables.get(message)?.numbers(field)?.subarray(0, 100) ?? []
    for (const value of stored) {
      // Rounded, because 0.1 times a whole number of hundred grams is not one.
      const inOurUnit = Math.round(value * factor * 1000) / 1000
      if (inOurUnit >= lowest && inOurUnit <= highest) return inOurUnit
    }
  }
  return undefined
}
