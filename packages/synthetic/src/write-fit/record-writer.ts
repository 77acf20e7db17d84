import { type ChannelId, channels, type Track } from '@freshlegs/domain'
import { type FitType, fitTypes } from './fit-type.ts'
import { messageNumbers } from './fit-words.ts'
import type { FieldShape, MessageSink } from './message-sink.ts'
import { timestampField } from './message-sink.ts'
import { cadenceFields, recordFields } from './record-fields.ts'

/** A column on its way into records. */
interface Column {
  readonly number: number
  readonly type: FitType
  stored(index: number): number
}

/**
 * Writes the records of a track one by one. Local types 0 (with timestamp) and 1 (compressed) are taken.
 *
 * @param developer channels to be kept in developer fields
 */
export function recordWriter(
  sink: MessageSink,
  track: Track,
  options: {
    readonly startFitS: number
    readonly compressed: boolean
    readonly narrow: boolean
    readonly developer: readonly ChannelId[]
  },
): RecordWriter {
  const { streams, timeS } = track
  const { startFitS, compressed, narrow, developer } = options
  const native = nativeColumns(track, narrow, developer)
  const described = developer.flatMap((id, number): DeveloperColumn[] => {
    const column = streams[id]
    const kept = channels.find((channel) => channel.id === id)?.keptIn
    const field = kept && 'fitDeveloper' in kept ? kept.fitDeveloper[0] : undefined
    if (!column || !field) return []
    const [unit, factor] = Object.entries(field.factorByUnit)[0] ?? ['', 1]
    return [{ number, type: 'float32', name: field.name, unit, stored: (i) => column[i]! / factor }]
  })
  const columns = [...native, ...described]
  const shape = ({ number, type }: Column): FieldShape => ({ number, type, size: fitTypes[type].size })
  const define = () => {
    const time: FieldShape = { number: timestampField, type: 'uint32', size: 4 }
    sink.define(0, messageNumbers.record, [time, ...native.map(shape)], described.map(shape))
    if (compressed) sink.define(1, messageNumbers.record, native.map(shape), described.map(shape))
  }
  const write = (index: number) => {
    const { bytes } = sink
    const fitS = startFitS + Math.round(timeS[index]!)
    const since = fitS - sink.lastTimestamp
    if (compressed && since >= 0 && since < 32) {
      bytes.put('uint8', 0x80 | (1 << 5) | (fitS & 0x1f))
    } else {
      bytes.put('uint8', 0)
      bytes.put('uint32', fitS)
    }
    sink.lastTimestamp = fitS
    for (const { type, stored } of columns) {
      const value = stored(index)
      bytes.put(type, Number.isNaN(value) ? fitTypes[type].invalid : value)
    }
  }
  return { described, define, write }
}

export interface RecordWriter {
  readonly described: readonly DeveloperColumn[]
  /** Writes the definitions; once, before the first record. */
  define(): void
  write(index: number): void
}

export interface DeveloperColumn extends Column {
  readonly name: string
  readonly unit: string
}

function nativeColumns({ streams }: Track, narrow: boolean, developer: readonly ChannelId[]): Column[] {
  const columns = recordFields.flatMap((field): Column[] => {
    const column = streams[field.channel]
    if (!column || developer.includes(field.channel)) return []
    const { number, type } = (narrow && field.before) || field
    const { scale, offset = 0 } = field
    return [{ number, type, stored: (i) => Math.round((column[i]! + offset) * scale) }]
  })
  const cadence = streams.cadenceSpm
  if (!cadence || developer.includes('cadenceSpm')) return columns
  const oneFoot128 = (i: number) => Math.round(64 * cadence[i]!)
  return [
    ...columns,
    { number: cadenceFields.whole, type: 'uint8', stored: (i) => Math.floor(oneFoot128(i) / 128) },
    { number: cadenceFields.fraction, type: 'uint8', stored: (i) => oneFoot128(i) % 128 },
  ]
}
