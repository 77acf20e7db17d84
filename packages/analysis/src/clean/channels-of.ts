import { type ChannelId, channels, type Streams } from '@freshlegs/domain'

/** Ids of the channels that were recorded, in the order of the list. */
export const channelsOf = (streams: Streams): ChannelId[] =>
  channels.map(({ id }) => id).filter((id) => streams[id] !== undefined)
