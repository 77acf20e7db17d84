import type { ChannelId } from '@freshlegs/domain'

/** What the runner wore: each tier has all channels of those before it. */
export interface Tier<Id extends string = string> {
  readonly id: Id
  readonly says: string
  readonly channels: readonly ChannelId[]
}

const gps: Tier<'gps'> = {
  id: 'gps',
  says: 'a GPS watch alone',
  channels: ['latitudeDeg', 'longitudeDeg', 'distanceM', 'speedMps', 'altitudeM', 'temperatureC'],
}
const heartRate: Tier<'heart-rate'> = {
  id: 'heart-rate',
  says: 'GPS and heart rate',
  channels: [...gps.channels, 'heartRateBpm'],
}
const cadence: Tier<'cadence'> = {
  id: 'cadence',
  says: 'GPS, heart rate and cadence',
  channels: [...heartRate.channels, 'cadenceSpm'],
}
const contactTime: Tier<'contact-time'> = {
  id: 'contact-time',
  says: 'GPS, heart rate, cadence and a running pod',
  channels: [
    ...cadence.channels,
    'groundContactS',
    'verticalOscillationM',
    'verticalRatio',
    'stepLengthM',
    'stanceBalanceRatio',
  ],
}
export const everything: Tier<'power'> = {
  id: 'power',
  says: 'every sensor there is',
  channels: [
    ...contactTime.channels,
    'powerW',
    'formPowerW',
    'airPowerW',
    'legSpringStiffnessNpm',
    'respirationPerMin',
  ],
}

/** From a bare watch to everything. */
export const tiers = [gps, heartRate, cadence, contactTime, everything] as const

export type TierId = (typeof tiers)[number]['id']
