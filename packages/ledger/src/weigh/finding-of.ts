import type { Evidence, Finding, History, Standing } from '@freshlegs/domain'
import type { Cause } from '../cause.ts'
import type { Effect } from './effect.ts'
import { settings } from './settings.ts'
import { type Strength, strengthOf } from './strength-of.ts'

/** What a cause came to on a history. */
export function findingOf(given: {
  readonly cause: Cause
  readonly history: History
  readonly exposures: Float64Array
  readonly effect: Effect
  readonly shape: number
  readonly recent: readonly number[]
  readonly gaveOut: readonly number[]
  readonly missing: readonly string[]
}): Finding {
  const { cause, history, exposures, effect, shape, recent, gaveOut, missing } = given
  const known = recent.filter((run) => !Number.isNaN(exposures[run]!))
  const told = known.length === 0 ? cause.told(history) : NaN
  const seen = { history, exposures, recent, gaveOut, told }
  const strength =
    known.length > 0
      ? strengthOf(effect, ...weighed(known, exposures, history, shape), shape)
      : Number.isNaN(told)
        ? null
        : strengthOf({ ...effect, standardError: effect.standardError * settings.toldDoubt }, told, 0, shape)
  const spoken = strength ? cause.evidence(seen) : { for: [], against: [] }
  return {
    cause: cause.id,
    name: cause.name,
    status: strength ? standingOf(strength) : 'no-data',
    strength: strength?.percent ?? null,
    interval: strength && [strength.interval[0], strength.interval[1]],
    for: [...spoken.for, ...fittedSays(cause, effect)],
    against: [...spoken.against],
    missing: [...missing],
    next: strength && missing.length === 0 ? null : cause.next,
    sources: [...cause.sources],
    assumed: [...cause.assumed],
  }
}

/** For: the interval is clear of nothing. Against: whatever it is, it matters little. */
export function standingOf({ interval: [low, high] }: Strength): Standing {
  if (low > 0) return 'for'
  return high < settings.minorPercent ? 'against' : 'unclear'
}

/**
 * Mean exposure above nothing, and its standard error. A run counts by how much of the hazard it lasts through: what is
 * there in a long run matters, in a short one hardly.
 */
function weighed(
  runs: readonly number[],
  exposures: Float64Array,
  history: History,
  shape: number,
): readonly [mean: number, error: number] {
  let total = 0
  let sum = 0
  let squares = 0
  let weights2 = 0
  for (const run of runs) {
    const weight = history.runs[run]!.movingS ** shape
    if (!(weight > 0)) continue
    const value = Math.max(0, exposures[run]!)
    total += weight
    weights2 += weight ** 2
    sum += weight * value
    squares += weight * value ** 2
  }
  const mean = sum / total
  const variance = Math.max(0, squares / total - mean ** 2)
  return [mean, Math.sqrt((variance * weights2) / total ** 2)]
}

/** What the runner's own runs say of it, in words that claim no cause. */
function fittedSays(cause: Cause, { logHazardRatio, standardError, fitted }: Effect): Evidence[] {
  if (!fitted) return []
  const low = Math.exp(logHazardRatio - settings.z * standardError)
  const high = Math.exp(logHazardRatio + settings.z * standardError)
  const link =
    low > 1.1 ? 'goes with earlier fading' : high < 0.9 ? 'goes with later fading' : 'shows no clear link yet'
  return [
    {
      cause: cause.id,
      says: `Over ${fitted.runs} of your runs, on ${fitted.events} of which the legs gave out, this ${link}.`,
      value: Math.exp(logHazardRatio),
      unit: 'hazard ratio a unit',
      interval: [low, high],
      basis: 'runs',
      runs: [],
    },
  ]
}
