import { type Channel, type ChannelId, channels } from '@freshlegs/domain'

/** Where the number of an element goes. */
export interface PointField {
  readonly column: number
  /** Of several elements for one channel the lowest rank that holds a number wins. */
  readonly rank: number
}

export interface PointFields {
  /** The channels that the format can keep; a field's `column` counts in it. */
  readonly channels: readonly Channel<ChannelId>[]
  /** By local name in lower case. */
  readonly byName: ReadonlyMap<string, PointField>
}

/** The elements and attributes of a track point, from what each channel says of itself. */
export function pointFields(format: 'tcx' | 'gpx'): PointFields {
  const kept = channels.filter((channel: Channel<ChannelId>) => channel.keptIn[format] !== undefined)
  const byName = new Map<string, PointField>()
  for (const [column, channel] of kept.entries()) {
    const { keptIn }: Channel = channel
    for (const [rank, name] of (keptIn[format] ?? []).entries())
      byName.set(name.toLowerCase(), { column, rank })
  }
  return { channels: kept, byName }
}
