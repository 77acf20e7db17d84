import type { ChannelId } from '@freshlegs/domain'
import type { FitType } from './fit-type.ts'

/** Where the `record` message keeps a channel: stored = (value + offset) * scale, both in our unit. */
export interface RecordField {
  readonly channel: ChannelId
  readonly number: number
  readonly type: FitType
  readonly scale: number
  readonly offset?: number
  /** The narrow field of older watches. */
  readonly before?: { readonly number: number; readonly type: FitType }
}

/** Native fields, in the order in which they are written. Cadence takes two and is written apart. */
export const recordFields: readonly RecordField[] = [
  { channel: 'latitudeDeg', number: 0, type: 'sint32', scale: 2 ** 31 / 180 },
  { channel: 'longitudeDeg', number: 1, type: 'sint32', scale: 2 ** 31 / 180 },
  { channel: 'distanceM', number: 5, type: 'uint32', scale: 100 },
  { channel: 'speedMps', number: 73, type: 'uint32', scale: 1000, before: { number: 6, type: 'uint16' } },
  {
    channel: 'altitudeM',
    number: 78,
    type: 'uint32',
    scale: 5,
    offset: 500,
    before: { number: 2, type: 'uint16' },
  },
  { channel: 'heartRateBpm', number: 3, type: 'uint8', scale: 1 },
  { channel: 'powerW', number: 7, type: 'uint16', scale: 1 },
  { channel: 'temperatureC', number: 13, type: 'sint8', scale: 1 },
  { channel: 'verticalOscillationM', number: 39, type: 'uint16', scale: 10_000 },
  { channel: 'groundContactS', number: 41, type: 'uint16', scale: 10_000 },
  { channel: 'verticalRatio', number: 83, type: 'uint16', scale: 10_000 },
  { channel: 'stanceBalanceRatio', number: 84, type: 'uint16', scale: 10_000 },
  { channel: 'stepLengthM', number: 85, type: 'uint16', scale: 10_000 },
  { channel: 'respirationPerMin', number: 108, type: 'uint16', scale: 100 },
]

/** Steps of one foot per minute, and the 128ths beyond the full number. */
export const cadenceFields = { whole: 4, fraction: 53 } as const
