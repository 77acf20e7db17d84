import { type ChannelId, channels } from '@freshlegs/domain'
import { howMany } from './how-many.ts'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'

/** Values that no runner and no place on earth can have, by the limits of each channel. */
export const unbelievable: Repair = {
  id: 'unbelievable',
  says: 'Values that no runner and no place on earth can have become unknown, as do zeros where nothing can be 0.',
  needs: [],
  apply(track) {
    const mended: { [Id in ChannelId]?: Float64Array } = {}
    const removed: { [Id in ChannelId]?: number } = {}
    const faulty: string[] = []
    const silent: string[] = []
    let faults = 0
    let zeros = 0
    for (const { id, name, believable } of channels) {
      const column = track.streams[id]
      if (!column) continue
      const found = countOutside(column, believable)
      if (found.faults + found.zeros === 0) continue
      const [lowest, highest] = believable
      mended[id] = column.map((value) => (value >= lowest && value <= highest ? value : NaN))
      faults += found.faults
      zeros += found.zeros
      if (found.faults > 0) {
        faulty.push(name.toLowerCase())
        removed[id] = found.faults
      }
      if (found.zeros > 0) silent.push(name.toLowerCase())
    }
    if (faults + zeros === 0) return null
    const says = [
      ...(faults > 0
        ? [`Left out ${howMany(faults, 'value')} that could not be true: ${faulty.join(', ')}.`]
        : []),
      ...(zeros > 0
        ? [`Left out ${howMany(zeros, 'zero')} of sensors that had nothing to say: ${silent.join(', ')}.`]
        : []),
    ]
    return { track: replaceStreams(track, mended), samples: faults + zeros, says: says.join(' '), removed }
  },
}

/**
 * A zero where nothing can be 0 is a sensor that had nothing to say, no fault. A loop of its own, since a look at
 * 86,400 samples must cost nothing where all is well.
 */
function countOutside(column: Float64Array, [lowest, highest]: readonly [number, number]) {
  let faults = 0
  let zeros = 0
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!
    if (value >= lowest && value <= highest) continue
    if (value === 0) zeros++
    else if (!Number.isNaN(value)) faults++
  }
  return { faults, zeros }
}
