import { type Channel, type ChannelId, channels, type Track } from '@freshlegs/domain'
import { type Holding, held } from '../clock/held.ts'
import { summedUp } from '../clock/summed-up.ts'
import { metres } from './units.ts'
import type { WorkoutFrame } from './workout-frame.ts'
import type { Span } from './workout-outline.ts'

/** The columns that the records of a workout give on some ascending clock, in seconds since its start. */
export function sensorColumns(
  { records, startMs }: Pick<WorkoutFrame, 'records' | 'startMs'>,
  clock: Float64Array,
): Track['streams'] {
  const streams: Partial<Record<ChannelId, Float64Array>> = {}
  const put = (id: ChannelId, column: Float64Array) => {
    if (!column.every(Number.isNaN)) streams[id] = column
  }
  const holdings = (type: string, value: (span: Span) => number) =>
    (records.get(type) ?? [])
      .map((span) => ({
        fromS: (span.startMs - startMs) / 1000,
        toS: (span.endMs - startMs) / 1000,
        value: value(span),
      }))
      .filter((holding) => !Number.isNaN(holding.value))
      .sort((a, b) => a.fromS - b.fromS)
  for (const channel of all) {
    for (const [type, factorByUnit] of Object.entries(channel.keptIn.apple ?? {})) {
      const own = holdings(
        type,
        ({ value, unit }) => known(value, channel) * (factorByUnit[unit] ?? Number.NaN),
      )
      put(channel.id, held(clock, own, holdsS))
    }
  }
  put('cadenceSpm', held(clock, holdings(stepCount, stepsPerMinute).filter(isSteady), 0))
  const ways = holdings(distance, ({ value, unit }) => metres(String(value), unit))
  if (ways.length > 0) put('distanceM', summedUp(clock, ways))
  return streams
}

const all: readonly Channel<ChannelId>[] = channels

const known = (value: number, { keptIn: { unknownAs = [] } }: Channel): number =>
  unknownAs.includes(value) ? Number.NaN : value

const stepsPerMinute = ({ value, startMs, endMs }: Span): number =>
  endMs > startMs ? (60_000 * value) / (endMs - startMs) : Number.NaN

/** Steps of minutes together are no cadence. */
const isSteady = ({ fromS, toS }: Holding): boolean => toS - fromS <= longestStepsS

const stepCount = 'HKQuantityTypeIdentifierStepCount'
const distance = 'HKQuantityTypeIdentifierDistanceWalkingRunning'

/** Seconds. The watch measures every five or so, and misses one now and then. */
const holdsS = 10

/** Seconds. Ours. */
const longestStepsS = 60
