import { canonicalHash, defaultSettings, engine, type Settings, settingsHash } from '@freshlegs/analysis'
import type { JudgeGiven } from './judge-given.ts'

/**
 * Everything that a judgement depends on beside the recording, as one short hash: engine, settings, and what it was
 * given. A kept report with another basis is to be made again.
 */
export function basisOf(
  { athlete = {}, runnerSaid = {}, without = [] }: JudgeGiven,
  settings: Settings = defaultSettings,
): string {
  const { stoppedBy, race } = runnerSaid
  const basis = {
    engine,
    settings: settingsHash(settings),
    athlete,
    stoppedBy,
    race,
    without: without.toSorted(),
  }
  return canonicalHash(basis).slice(0, digits)
}

/** Enough that two bases of one runner never share a hash. */
const digits = 16
