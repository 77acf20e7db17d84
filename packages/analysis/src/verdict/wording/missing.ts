import type { ChannelId } from '@freshlegs/domain'
import type { Told } from './told.ts'

/** What could not be used, and why. */
export function missing(told: Told): readonly string[] {
  const doubted = new Set(told.doubts.map((doubt) => doubt.channel))
  const absent = wanted(told).filter(({ has, channel }) => !has && !doubted.has(channel))
  return [
    ...told.doubts.map((doubt) => doubt.because),
    ...absent.map(({ name }) => `${name} was not recorded.`),
    ...(told.runnerSaid?.stoppedBy === undefined ? ['You have not said yet what gave out first.'] : []),
  ]
}

const wanted = (told: Told): { has: boolean; channel: ChannelId; name: string }[] => [
  { has: told.has.heartRate, channel: 'heartRateBpm', name: 'Heart rate' },
  { has: told.has.cadence, channel: 'cadenceSpm', name: 'Cadence' },
  { has: told.has.groundContact, channel: 'groundContactS', name: 'Ground contact time' },
]
