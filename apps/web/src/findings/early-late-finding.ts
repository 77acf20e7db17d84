import type { JudgementFacts } from '@freshlegs/analysis'
import type { ChannelId } from '@freshlegs/domain'
import { inWords, type Measure } from '../words/measure.ts'
import type { Finding } from './finding.ts'
import { known } from './known.ts'
import { medianWithin } from './median-within.ts'
import { stretches } from './stretches.ts'

/** How a channel is spoken of, and the change below which it counts as the same. */
export interface EarlyLate {
  readonly channel: ChannelId
  readonly name: string
  readonly measure: Measure
  readonly sameWithinRatio: number
  /** The verdict's own figures, where it has them. */
  readonly judged?: (facts: JudgementFacts) => readonly [before: number, late: number]
}

/** A channel early and late: "Cadence held at 176 spm", "Contact time went from 236 to 248 ms". */
export function earlyLateFinding({ channel, name, measure, sameWithinRatio, judged }: EarlyLate): Finding {
  return (analysis, units) => {
    const { run, report, judgement } = analysis
    const column = run.streams[channel]
    if (!column) return `${name} was not recorded`
    if (report.trust[channel]?.level === 'unusable') return `${name}, which cannot be trusted here`
    const { fresh, late } = stretches(analysis)
    const [knownBefore, knownLate] = judged?.(judgement.facts) ?? []
    const before = known(knownBefore, () => medianWithin(column, run, fresh))
    const after = known(knownLate, () => medianWithin(column, run, late))
    if (Number.isNaN(before + after)) return `${name} over the run`
    const to = inWords(measure, after, units)
    if (Math.abs(after / before - 1) < sameWithinRatio) return `${name} held at ${to}`
    return `${name} went from ${measure.show(before, units)} to ${to}`
  }
}
