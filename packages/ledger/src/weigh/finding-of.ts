import type { Evidence, Finding, History, Standing } from '@freshlegs/domain'
import { standardDeviation } from '@freshlegs/science'
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
  const known = recent.map((run) => exposures[run]!).filter((value) => !Number.isNaN(value))
  const told = known.length === 0 ? cause.told(history) : NaN
  const seen = { history, exposures, recent, gaveOut }
  const strength =
    known.length > 0
      ? strengthOf(effect, meanAboveZero(known), errorOf(known), shape)
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

const meanAboveZero = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + Math.max(0, value), 0) / values.length

const errorOf = (values: readonly number[]) =>
  values.length < 2
    ? 0
    : standardDeviation(values.map((value) => Math.max(0, value))) / Math.sqrt(values.length)

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
