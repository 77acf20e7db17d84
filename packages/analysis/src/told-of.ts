import type { ChannelId } from '@freshlegs/domain'
import { median } from '@freshlegs/science'
import type { Given } from './analysis.ts'
import type { Run } from './run.ts'
import type { TrustByChannel } from './trust/trust-of.ts'
import type { Judgement } from './verdict/judgement.ts'
import type { Told } from './verdict/wording/told.ts'

/** All that the wording is made from. */
export function toldOf(judgement: Judgement, run: Run, trust: TrustByChannel, given: Given): Told {
  const has = (id: ChannelId) => trust[id] !== undefined && trust[id].level !== 'unusable'
  return {
    judgement,
    units: given.units ?? 'metric',
    distanceM: run.distanceM.at(-1) ?? 0,
    has: {
      heartRate: has('heartRateBpm'),
      cadence: has('cadenceSpm'),
      groundContact: has('groundContactS'),
    },
    doubts: evidenceOf.flatMap((channel) => {
      const word = trust[channel]
      return word && word.level !== 'good' ? [{ channel, because: word.because }] : []
    }),
    medianTemperatureC: median(run.streams.temperatureC ?? []),
    runnerSaid: given.runnerSaid ?? null,
  }
}

/** Channels that the verdict weighs: doubts about others are no doubts about the answer. */
const evidenceOf = ['heartRateBpm', 'cadenceSpm', 'groundContactS'] as const satisfies readonly ChannelId[]
