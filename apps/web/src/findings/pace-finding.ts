import { inWords, measures } from '../words/measure.ts'
import type { Finding } from './finding.ts'
import { paceChange } from './pace-change.ts'

/** Pace early and late, hills allowed for. */
export const paceFinding: Finding = (analysis, units) => {
  const change = paceChange(analysis)
  if (!change) return 'Pace over the run'
  const from = measures.pace.show(change.freshMps, units)
  const to = inWords(measures.pace, change.lateMps, units)
  if (Math.abs(change.lostPercent) < heldWithinPercent) return `Pace held: ${from} early, ${to} at the end`
  if (change.lostPercent < 0) return `You finished faster: ${from} early, ${to} at the end`
  const { onset } = analysis.report
  return onset
    ? `From ${inWords(measures.distance, onset.distanceM, units)} on you slowed, from ${from} to ${to}`
    : `You were slower at the end: ${from} early, ${to} late`
}

/** Less than this is how steady runs vary (verdict sheet 2.6, rounded down). */
const heldWithinPercent = 3
