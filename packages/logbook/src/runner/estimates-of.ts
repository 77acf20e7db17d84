import type { Athlete, CheckIn, RunSummary } from '@freshlegs/domain'
import { median, quantile } from '@freshlegs/science'
import type { Profile } from '@freshlegs/store/contract'
import { estimateSettings } from './settings.ts'

/** What runs and mornings say of their runner, for a runner who has not measured it. */
export interface Estimate {
  readonly key: keyof Athlete
  /** Null where they say nothing. */
  readonly value: number | null
  readonly interval: readonly [number, number] | null
  /** What it was estimated from, or why it cannot be. */
  readonly basis: string
}

/**
 * @param profile a measured maximum goes before an estimated one
 * @param mornings oldest first
 */
export function estimatesOf(
  runs: Iterable<RunSummary>,
  profile: Profile = {},
  mornings: readonly CheckIn[] = [],
): Estimate[] {
  const believed = believedOf([...runs])
  const max = maximumOf(believed)
  const measured = profile.heartRateMaxBpm?.from === 'measured' ? profile.heartRateMaxBpm.value : undefined
  return [
    max,
    atRestOf(mornings),
    thresholdOf(believed, measured ?? max.value),
    massOf(mornings),
    unknown('heightM', notTold),
    unknown('birthYear', notTold),
    unknown('sex', notTold),
  ]
}

const notTold = 'Runs do not tell it.'

const unknown = (key: keyof Athlete, basis: string): Estimate => ({ key, value: null, interval: null, basis })

/** Heart rates that nobody doubts. A simulated runner speaks for itself alone. */
function believedOf(runs: readonly RunSummary[]): RunSummary[] {
  const isMixed = runs.some(({ simulated }) => !simulated)
  return runs.filter(
    ({ ignored, heartRateIgnored, simulated }) => !ignored && !heartRateIgnored && !(simulated && isMixed),
  )
}

function maximumOf(runs: readonly RunSummary[]): Estimate {
  const key = 'heartRateMaxBpm'
  const tops = runs
    .flatMap(({ heartRateTopBpm: bpm, startedAt }) => (bpm === null ? [] : { bpm, startedAt }))
    .toSorted((a, b) => b.bpm - a.bpm)
  if (tops.length === 0) return unknown(key, 'There is no run yet with a heart rate that can be trusted.')
  const { confirmedWithinBpm, beyondRatio } = estimateSettings
  // A single run that goes far beyond all others is more often a bad strap than a good day.
  const highest = tops.find(({ bpm }, k) => bpm - (tops[k + 1]?.bpm ?? -Infinity) <= confirmedWithinBpm)
  const { bpm, startedAt } = highest ?? tops[0]!
  const confirmed = highest
    ? `and another run came within ${confirmedWithinBpm} beats of it`
    : 'and no other run came near it yet'
  return {
    key,
    value: Math.round(bpm),
    interval: [Math.round(bpm), Math.round(beyondRatio * bpm)],
    basis: `At least this: the highest of ${plural(tops.length, 'run')} with a heart rate that can be trusted${startedAt === null ? '' : `, on ${startedAt.slice(0, 10)}`}, ${confirmed}. Few runs are run to the maximum.`,
  }
}

function thresholdOf(runs: readonly RunSummary[], maxBpm: number | null): Estimate {
  const key = 'heartRateThresholdBpm'
  if (maxBpm === null) return unknown(key, 'There is no run yet with a heart rate that can be trusted.')
  const { hardFromS, hardToS, hardFromRatio, hardSpreadBpm, fewestHard } = estimateSettings
  const hard = runs
    .filter(({ movingS }) => movingS !== null && movingS >= hardFromS && movingS <= hardToS)
    .flatMap(({ heartRateBpm }) =>
      heartRateBpm !== null && heartRateBpm >= hardFromRatio * maxBpm ? heartRateBpm : [],
    )
    .toSorted((a, b) => b - a)
  if (hard.length < fewestHard) return assumedThreshold(maxBpm)
  const best = hard.slice(0, 3)
  const value = Math.round(median(best))
  return {
    key,
    value,
    interval: [value - hardSpreadBpm, value + hardSpreadBpm],
    basis: `Our estimate, from the mean of your ${best.length} hardest efforts of 30 to 60 minutes. A test in the laboratory is better.`,
  }
}

function assumedThreshold(maxBpm: number): Estimate {
  const { thresholdRatio, thresholdSpreadRatio } = estimateSettings
  const at = (ratio: number) => Math.round(ratio * maxBpm)
  return {
    key: 'heartRateThresholdBpm',
    value: at(thresholdRatio),
    interval: [at(thresholdRatio - thresholdSpreadRatio), at(thresholdRatio + thresholdSpreadRatio)],
    basis: `Assumed: ${Math.round(100 * thresholdRatio)} % of the maximum, usual for runners. There are not enough hard efforts of 30 to 60 minutes to say more.`,
  }
}

function atRestOf(mornings: readonly CheckIn[]): Estimate {
  const key = 'heartRateRestBpm'
  const told = mornings.filter((morning) => morning[key] !== undefined).slice(-estimateSettings.mornings)
  if (told.length < estimateSettings.fewestMornings)
    return unknown(
      key,
      'Runs do not show it. Count your pulse for a minute on waking, before you get up, on a few mornings.',
    )
  const bpm = told.map((morning) => morning[key]!)
  return {
    key,
    value: Math.round(median(bpm)),
    interval: [Math.round(quantile(bpm, 0.25)), Math.round(quantile(bpm, 0.75))],
    basis: `The middle one of the last ${told.length} mornings that tell it, up to ${told.at(-1)!.day}; half of them lie in the range.`,
  }
}

function massOf(mornings: readonly CheckIn[]): Estimate {
  const key = 'massKg'
  const told = mornings.filter((morning) => morning[key] !== undefined).slice(-estimateSettings.mornings)
  const last = told.at(-1)
  if (!last) return unknown(key, notTold)
  const kg = told.map((morning) => morning[key]!)
  return {
    key,
    value: kg.at(-1)!,
    interval: [Math.min(...kg), Math.max(...kg)],
    basis:
      told.length === 1
        ? `Told on the morning of ${last.day} alone.`
        : `Told on the morning of ${last.day}; the range is that of the last ${told.length} mornings that tell it.`,
  }
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`
