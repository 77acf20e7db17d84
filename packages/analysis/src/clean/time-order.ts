import type { ChannelId, Track } from '@freshlegs/domain'
import { channelsOf } from './channels-of.ts'
import { howMany } from './how-many.ts'
import type { CleanSettings, Repair } from './repair.ts'

/** Samples out of order are put in order; several of one moment become one, which knows what any of them knew. */
export const timeOrder: Repair = {
  id: 'time-order',
  says: 'Samples are put in the order of time; samples of the same moment become one.',
  needs: [],
  apply(track, _recording, { time }) {
    const disorder = countDisorder(track.timeS, time)
    if (disorder === 0) return null
    return {
      track: inOrder(track, time),
      samples: disorder,
      says: `Put in order: ${howMany(disorder, 'sample')} out of order, double or without a time.`,
    }
  },
}

function countDisorder(timeS: Float64Array, { farthestS, sameWithinS }: CleanSettings['time']): number {
  let disorder = 0
  let last = -Infinity
  for (const time of timeS) {
    if (time - last >= sameWithinS && Math.abs(time) <= farthestS) last = time
    else disorder++
  }
  return disorder
}

function inOrder({ timeS, streams }: Track, { farthestS, sameWithinS }: CleanSettings['time']): Track {
  const order = Uint32Array.from(timeS.keys())
    .filter((i) => Math.abs(timeS[i]!) <= farthestS)
    .sort((a, b) => timeS[a]! - timeS[b]! || a - b)
  const moments: number[] = []
  /** Row of the result for each place in the order. */
  const row = new Uint32Array(order.length)
  for (let k = 0; k < order.length; k++) {
    const time = timeS[order[k]!]!
    if (!(time - (moments.at(-1) ?? -Infinity) < sameWithinS)) moments.push(time)
    row[k] = moments.length - 1
  }
  const gather = (column: Float64Array) => {
    const out = new Float64Array(moments.length).fill(NaN)
    for (let k = 0; k < order.length; k++) {
      const value = column[order[k]!]!
      if (Number.isNaN(out[row[k]!]!)) out[row[k]!] = value
    }
    return out
  }
  const gathered: { [Id in ChannelId]?: Float64Array } = {}
  for (const id of channelsOf(streams)) gathered[id] = gather(streams[id]!)
  return { timeS: Float64Array.from(moments), streams: gathered }
}
