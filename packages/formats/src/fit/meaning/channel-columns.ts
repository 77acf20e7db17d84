import { type Channel, type ChannelId, channels } from '@freshlegs/domain'
import { record } from '../profile/messages.ts'
import { recordFields } from '../profile/record-fields.ts'
import type { Table } from '../wire/table.ts'
import { expandSpeedDistance } from './compressed-speed-distance.ts'
import { hasNumber } from './has-number.ts'

/**
 * The columns of all samples in our units, by channel; cadence as stored, of one foot. Takes them out of the
 * table and writes over them: a copy would cost as much as the decoding.
 */
export function channelColumns(samples: Table): ReadonlyMap<ChannelId, Float64Array> {
  const native = nativeColumns(samples)
  const found = new Map<ChannelId, Float64Array>()
  for (const channel of channels) {
    const column = nativeColumn(native, channel) ?? developerColumn(samples, channel)
    if (column) found.set(channel.id, column)
  }
  return found
}

type NativeColumns = (field: number) => Float64Array | undefined

/** Native fields after their scale, each taken and scaled once. */
function nativeColumns(samples: Table): NativeColumns {
  const scaled = new Map<number, Float64Array | undefined>()
  const packed = samples.list(record.compressedSpeedDistance)
  if (packed?.width === 3 && hasNumber(packed.values)) {
    const { speedMps, distanceM } = expandSpeedDistance(packed.values)
    scaled.set(record.speed, filled(scaledColumn(samples, record.speed), speedMps))
    scaled.set(record.distance, filled(scaledColumn(samples, record.distance), distanceM))
  }
  return (field) => {
    if (!scaled.has(field)) scaled.set(field, scaledColumn(samples, field))
    return scaled.get(field)
  }
}

function scaledColumn(samples: Table, field: number): Float64Array | undefined {
  const values = samples.numbers(field)
  const { scale, offset = 0 } = recordFields[field] ?? { scale: 1 }
  if (values && (scale !== 1 || offset !== 0)) {
    for (let row = 0; row < values.length; row++) values[row] = values[row]! / scale + offset
  }
  return values
}

/** The fields of a channel, what the first does not know filled from the next. */
function nativeColumn(native: NativeColumns, { keptIn }: Channel): Float64Array | undefined {
  let column: Float64Array | undefined
  for (const { field, plusField, factor = 1 } of keptIn.fit ?? []) {
    const values = native(field)
    if (values === undefined) continue
    for (const unknown of keptIn.unknownAs ?? []) forget(values, unknown)
    const plus = plusField === undefined ? undefined : native(plusField)
    if (plus) for (let row = 0; row < values.length; row++) values[row]! += plus[row]! || 0
    if (factor !== 1) for (let row = 0; row < values.length; row++) values[row]! *= factor
    column = filled(column, values)
  }
  return column && hasNumber(column) ? column : undefined
}

function developerColumn(samples: Table, channel: Channel): Float64Array | undefined {
  for (const { describedBy, take } of samples.developerNumbers()) {
    const factor = developerFactor(describedBy, channel)
    if (factor === undefined) continue
    const values = take()
    const { scale, offset } = describedBy
    for (let row = 0; row < values.length; row++) values[row] = (values[row]! / scale - offset) * factor
    if (hasNumber(values)) return values
  }
  return undefined
}

/** What brings a developer field to the channel's unit; undefined where it is no such field. */
function developerFactor(
  {
    name,
    unit,
    nativeMessage,
    nativeField,
  }: { name: string; unit: string; nativeMessage: number; nativeField: number },
  { keptIn: { fit = [], fitDeveloper = [] } }: Channel,
): number | undefined {
  const standsFor = nativeMessage === record.message && fit.some(({ field }) => field === nativeField)
  for (const kept of fitDeveloper) {
    if (!standsFor && kept.name.toLowerCase() !== name.trim().toLowerCase()) continue
    const factor = kept.factorByUnit[unit.trim().toLowerCase()]
    if (factor !== undefined) return factor
  }
  return undefined
}

/** The first column, with what it does not know taken from the second. */
function filled(first: Float64Array | undefined, second: Float64Array): Float64Array {
  if (first === undefined) return second
  for (let row = 0; row < first.length; row++) if (Number.isNaN(first[row]!)) first[row] = second[row]!
  return first
}

function forget(column: Float64Array, unknown: number): void {
  for (let row = 0; row < column.length; row++) if (column[row] === unknown) column[row] = Number.NaN
}
