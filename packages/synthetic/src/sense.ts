import type { ChannelId } from '@freshlegs/domain'
import type { Score } from './score.ts'
import { type Sensor, sensors } from './sensors.ts'
import type { Body } from './simulate.ts'
import { wander } from './wander.ts'

/** Columns by channel, still to be changed by faults and rounding. */
export type Sensed = { [Id in ChannelId]?: Float64Array }

/**
 * What the sensors make of a body, second by second: each channel that is worn, with its own error and before any
 * rounding. A channel's luck is its own: taking one away leaves all others as they were.
 */
export function sense(score: Score, body: Body, worn: readonly ChannelId[]): Sensed {
  const known: Sensed = {}
  const seen = (id: ChannelId): Float64Array => {
    known[id] ??= read(sensorOf(id))
    return known[id]
  }
  const read = (sensor: Sensor): Float64Array => {
    const luck = score.chance.fork(`error of ${sensor.channel}`)
    const column = sensor.reads({ body, score, seen })
    const count = column.length
    const error = wander(count, sensor.error, luck, score.noise)
    const { meanRatio, sdRatio } = sensor.strays ?? { meanRatio: 0, sdRatio: 0 }
    const strayed = meanRatio + score.noise * sdRatio * luck.gauss()
    const byShare = sensor.errs === 'by-share'
    return column.map((value, t) => {
      const still = value * (1 + (strayed * t) / count)
      return byShare ? still * (1 + error[t]!) : still + error[t]!
    })
  }
  const streams: Sensed = {}
  for (const sensor of sensors) {
    if (!worn.includes(sensor.channel) || (sensor.outdoors && !score.course.outdoors)) continue
    streams[sensor.channel] = seen(sensor.channel)
  }
  return streams
}

function sensorOf(id: ChannelId): Sensor {
  const sensor = sensors.find(({ channel }) => channel === id)
  if (!sensor) throw new RangeError(`no sensor reads ${id}`)
  return sensor
}
