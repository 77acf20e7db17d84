import { type Channel, type ChannelId, channels, type Recording, type Trust } from '@freshlegs/domain'

/**
 * A recording without the channels that its runner does not believe, so that nothing is judged by them. The recording
 * itself stays as it is.
 *
 * @returns beside it the word on each channel that was recorded and is left out
 */
export function leaveOut(recording: Recording, without: readonly ChannelId[] = []): LeftOut {
  const streams: { [Id in ChannelId]?: Float64Array } = { ...recording.track.streams }
  const leftOut: { [Id in ChannelId]?: Trust } = {}
  for (const channel of channels) {
    if (!without.includes(channel.id) || !streams[channel.id]) continue
    delete streams[channel.id]
    leftOut[channel.id] = { level: 'unusable', because: sayLeftOut(channel) }
  }
  return { recording: { ...recording, track: { ...recording.track, streams } }, leftOut }
}

interface LeftOut {
  readonly recording: Recording
  readonly leftOut: { readonly [Id in ChannelId]?: Trust }
}

const sayLeftOut = ({ name }: Channel<ChannelId>) =>
  `You left ${name.charAt(0).toLowerCase()}${name.slice(1)} out of this run.`
