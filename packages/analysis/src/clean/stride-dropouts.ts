import type { ChannelId } from '@freshlegs/domain'
import { howMany } from './how-many.ts'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'
import { speedOverGround } from './speed-over-ground.ts'

const lost = ['cadenceSpm', 'powerW'] as const satisfies readonly ChannelId[]

/** Cadence or power of 0 while the runner moves: the sensor lost the runner. Zero while standing is right. */
export const strideDropouts: Repair = {
  id: 'stride-dropouts',
  says: 'A cadence or power of 0 while moving becomes unknown.',
  needs: [],
  apply(track, _recording, settings) {
    if (lost.every((id) => !track.streams[id])) return null
    const speedMps = speedOverGround(track, settings)
    const mended: { [Id in ChannelId]?: Float64Array } = {}
    const removed: { [Id in ChannelId]?: number } = {}
    let samples = 0
    for (const id of lost) {
      let count = 0
      const column = track.streams[id]?.map((value, i) => {
        const isLost = value === 0 && speedMps[i]! > settings.dropout.movingMps
        if (isLost) count++
        return isLost ? NaN : value
      })
      if (!column || count === 0) continue
      mended[id] = column
      removed[id] = count
      samples += count
    }
    if (samples === 0) return null
    return {
      track: replaceStreams(track, mended),
      samples,
      says: `Left out ${howMany(samples, 'value')} of cadence or power that were 0 while you moved.`,
      removed,
    }
  },
}
