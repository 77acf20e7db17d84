import { type ChannelId, channels, type Recording, type Trust, trustLevels } from '@freshlegs/domain'
import { channelsOf } from '../clean/channels-of.ts'
import type { Cleaned } from '../clean/clean.ts'
import type { Run } from '../run.ts'
import { coverageOf } from './coverage.ts'
import { trustRules } from './rules.ts'
import type { Evidence, TrustSettings } from './trust-rule.ts'

export type TrustByChannel = { readonly [Id in ChannelId]?: Trust }

/** How far each recorded channel can be trusted, with the reason in a sentence. */
export function trustOf(cleaned: Cleaned, recording: Recording, settings: TrustSettings): TrustByChannel {
  const trust: { [Id in ChannelId]?: Trust } = {}
  for (const channel of channels) {
    const column = cleaned.run.streams[channel.id]
    if (!column) continue
    const coverage = coverageOf(cleaned.run, column, settings.binS)
    trust[channel.id] = worst({ channel, column, cleaned, recording, coverage, settings })
  }
  return trust
}

function worst(evidence: Evidence): Trust {
  const good: Trust = {
    level: 'good',
    because: `${evidence.channel.name} is known for ${Math.floor(100 * evidence.coverage)} % of the run.`,
  }
  return trustRules
    .flatMap((rule) => rule.of(evidence) ?? [])
    .reduce((lowest, word) => (badness(word) > badness(lowest) ? word : lowest), good)
}

const badness = ({ level }: Trust) => trustLevels.indexOf(level)

/** The run without the channels that are of no use, so that nothing is judged by them. */
export function withoutUnusable(run: Run, trust: TrustByChannel): Run {
  const streams: { [Id in ChannelId]?: Float64Array } = {}
  for (const id of channelsOf(run.streams)) {
    const column = run.streams[id]
    if (column && trust[id]?.level !== 'unusable') streams[id] = column
  }
  return { ...run, streams }
}
