import { type Analysis, weighedChannels } from '@freshlegs/analysis'
import type { ChannelId } from '@freshlegs/domain'
import { formats } from '@freshlegs/formats'

/**
 * How much a recording tells, to choose the main one of an outing: by channels that the verdict uses, then by samples,
 * then by the order of the formats. A whole number below 2^53; the larger the more.
 */
export function richnessOf({ report, run }: Analysis): number {
  const { channels, format } = report.recording
  const used = telling.filter((id) => channels.includes(id) && report.trust[id]?.level !== 'unusable').length
  const samples = Math.min(run.timeS.length, mostSamples)
  // What is in no list is the least.
  const place = formats.findIndex(({ id }) => id === format)
  const rank = place < 0 ? 0 : formats.length - place
  return (used * (mostSamples + 1) + samples) * ranks + rank
}

const telling: readonly ChannelId[] = ['distanceM', 'latitudeDeg', 'altitudeM', ...weighedChannels]
const mostSamples = 9_999_999
const ranks = 100
