import { type ChannelId, channels } from '@freshlegs/domain'
import { howMany } from './how-many.ts'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'

/** Channels that live: the same value for minutes is a sensor that hangs. */
const living = [
  'heartRateBpm',
  'cadenceSpm',
  'powerW',
  'groundContactS',
  'verticalOscillationM',
  'verticalRatio',
  'stepLengthM',
  'stanceBalanceRatio',
  'legSpringStiffnessNpm',
] as const satisfies readonly ChannelId[]

/** A sensor that hangs repeats its last value. */
export const frozen: Repair = {
  id: 'frozen',
  says: 'A value that stands still for minutes, where living bodies never do, becomes unknown.',
  needs: [],
  apply(track, _recording, settings) {
    const mended: { [Id in ChannelId]?: Float64Array } = {}
    const removed: { [Id in ChannelId]?: number } = {}
    const names: string[] = []
    let samples = 0
    for (const id of living) {
      const column = track.streams[id]
      if (!column) continue
      const { afterS, cadenceAfterS, fewest } = settings.frozen
      const stretches = frozenStretches(
        track.timeS,
        column,
        id === 'cadenceSpm' ? cadenceAfterS : afterS,
        fewest,
      )
      if (stretches.length === 0) continue
      const out = column.slice()
      let count = 0
      for (const [from, to] of stretches)
        for (let i = from; i <= to; i++) {
          if (!Number.isNaN(out[i]!)) count++
          out[i] = NaN
        }
      mended[id] = out
      removed[id] = count
      samples += count
      names.push(channels.find((channel) => channel.id === id)?.name.toLowerCase() ?? id)
    }
    if (samples === 0) return null
    return {
      track: replaceStreams(track, mended),
      samples,
      says: `A sensor hung and repeated itself; left out: ${howMany(samples, 'value')} of ${names.join(', ')}.`,
      removed,
    }
  },
}

/** First and last index of every stretch of one value, other than 0. Unknown samples do not end a stretch. */
function frozenStretches(
  timeS: Float64Array,
  column: Float64Array,
  afterS: number,
  fewest: number,
): (readonly [from: number, to: number])[] {
  const stretches: (readonly [number, number])[] = []
  let from = -1
  let last = -1
  let count = 0
  const end = () => {
    if (from >= 0 && column[from] !== 0 && count >= fewest && timeS[last]! - timeS[from]! >= afterS)
      stretches.push([from, last])
  }
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!
    if (Number.isNaN(value)) continue
    if (from >= 0 && value === column[from]) {
      last = i
      count++
    } else {
      end()
      from = last = i
      count = 1
    }
  }
  end()
  return stretches
}
