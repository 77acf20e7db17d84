import { altitudeNoise } from './altitude-noise.ts'
import { removedByRepairs } from './removed-by-repairs.ts'
import { seldomKnown } from './seldom-known.ts'
import { summedDistance } from './summed-distance.ts'
import type { TrustRule } from './trust-rule.ts'
import { wristTemperature } from './wrist-temperature.ts'

/** Every rule there is; the worst word wins, of equal ones the first. */
export const trustRules: readonly TrustRule[] = [
  removedByRepairs,
  seldomKnown,
  altitudeNoise,
  summedDistance,
  wristTemperature,
]
