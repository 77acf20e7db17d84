import type { Finding } from './finding.ts'
import { known } from './known.ts'
import { medianWithin } from './median-within.ts'
import { stretches } from './stretches.ts'

/** Heart rate early and late. */
export const heartRateFinding: Finding = (analysis) => {
  const { run, judgement, report } = analysis
  const column = run.streams.heartRateBpm
  if (!column) return 'Heart rate was not recorded'
  if (report.trust.heartRateBpm?.level === 'unusable') return 'Heart rate, which cannot be trusted here'
  const { before: settled, late } = stretches(analysis)
  const before = Math.round(
    known(judgement.facts.heartRateBeforeBpm, () => medianWithin(column, run, settled)),
  )
  const after = Math.round(known(judgement.facts.heartRateLateBpm, () => medianWithin(column, run, late)))
  if (Number.isNaN(before + after)) return 'Heart rate over the run'
  const change = after - before
  if (Math.abs(change) < sameWithinBpm) return `Heart rate stayed at ${after}`
  return change > 0
    ? `Heart rate rose from ${before} to ${after}`
    : `Heart rate fell from ${before} to ${after}`
}

/** A change that no runner would call one. Ours. */
const sameWithinBpm = 3
