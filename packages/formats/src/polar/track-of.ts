import {
  type Channel,
  type ChannelId,
  channels,
  type Sport,
  type Track,
  type Warning,
} from '@freshlegs/domain'
import { onNearestRows } from '../clock/on-nearest-rows.ts'
import { oneClock } from '../clock/one-clock.ts'
import { bothFeet } from '../xml/both-feet.ts'
import { medianStep } from '../xml/pauses.ts'
import { calibrated } from './calibrated.ts'
import type { Route } from './route.ts'
import { mostRows, type Series } from './series.ts'

/** The samples and the route of an exercise on one clock; undefined where neither holds a number. */
export function trackOf(
  series: readonly Series[],
  route: Route,
  sport: Sport,
): { readonly track: Track; readonly warnings: readonly Warning[] } | undefined {
  const columns = [...series.flatMap(columnOf), ...columnsOfRoute(route)]
  const clock = clockOf(columns.map(({ timesS }) => timesS))
  const streams: Partial<Record<ChannelId, Float64Array>> = {}
  const warnings: Warning[] = []
  for (const { channel, timesS, values } of columns) {
    if (streams[channel.id] !== undefined) continue
    const column = onNearestRows(clock.timeS, { timesS, values }, clock.withinS)
    if (column.every(Number.isNaN)) continue
    const feet = channel.keptIn.perFoot ? bothFeet(column, sport) : undefined
    if (feet?.warning) warnings.push(feet.warning)
    streams[channel.id] = feet?.factor === 2 ? column.map((steps) => 2 * steps) : column
  }
  return Object.keys(streams).length === 0 ? undefined : { track: { timeS: clock.timeS, streams }, warnings }
}

/** True of the kinds that have a channel. */
export const isKnown = ({ kind }: Series): boolean => channelByKind.has(kind)

interface Column {
  readonly channel: Channel<ChannelId>
  readonly timesS: Float64Array
  readonly values: Float64Array
}

function columnOf({ kind, timesS, values }: Series): Column[] {
  const channel = channelByKind.get(kind)
  const factor = channel?.keptIn.polar?.[kind]
  if (channel === undefined || factor === undefined) return []
  const scaled = known(values, channel).map((value) => factor * value)
  return [{ channel, timesS, values: altitudes.has(kind) ? calibrated(scaled) : scaled }]
}

/** Its altitude comes last: it is another than that of the samples, and used where there is none of those. */
const columnsOfRoute = ({ timesS, latitudeDeg, longitudeDeg, altitudeM }: Route): Column[] =>
  [
    { id: 'latitudeDeg', values: latitudeDeg },
    { id: 'longitudeDeg', values: longitudeDeg },
    { id: 'altitudeM', values: calibrated(altitudeM) },
  ].flatMap(({ id, values }) => {
    const channel = all.find((each) => each.id === id)
    return channel === undefined ? [] : [{ channel, timesS, values: known(values, channel) }]
  })

const known = (values: Float64Array, { keptIn: { unknownAs = [] } }: Channel): Float64Array =>
  values.map((value) => (unknownAs.includes(value) ? Number.NaN : value))

/** The clock that has the most times leads. */
function clockOf(times: readonly Float64Array[]): { readonly timeS: Float64Array; readonly withinS: number } {
  const possible = [...new Set(times)].map((each) => each.filter((time) => Math.abs(time) <= furthestS))
  const [main = new Float64Array(), ...others] = possible.toSorted((a, b) => b.length - a.length)
  const withinS = medianStep(main) / 2 || usualWithinS
  return { timeS: oneClock(main, others, { withinS, mostRows }), withinS }
}

const all: readonly Channel<ChannelId>[] = channels

const channelByKind: ReadonlyMap<string, Channel<ChannelId>> = new Map(
  all.flatMap((channel) => Object.keys(channel.keptIn.polar ?? {}).map((kind) => [kind, channel] as const)),
)

const altitudes: ReadonlySet<string> = new Set(['ALTITUDE', 'altitude'])

/** Seconds. As for other formats: what lies further from the start is a clock that jumped. */
const furthestS = 30 * 86_400

const usualWithinS = 0.5
