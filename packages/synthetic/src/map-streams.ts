import { type ChannelId, channels, type Streams } from '@freshlegs/domain'

/** Every column that there is, changed; columns that are not there stay away. */
export function mapStreams(
  streams: Streams,
  change: (column: Float64Array, id: ChannelId) => Float64Array,
): Streams {
  const changed: { [Id in ChannelId]?: Float64Array } = {}
  for (const { id } of channels) {
    const column = streams[id]
    if (column) changed[id] = change(column, id)
  }
  return changed
}
