import type { ChannelId, Recording } from '@freshlegs/domain'
import { appleTime } from './apple-time.ts'
import { phone, watch, watchDevice } from './devices.ts'

/** A kind of record, and how it comes from what we planted. */
interface Measure {
  readonly type: string
  readonly unit: string
  readonly channel: ChannelId
  readonly factor: number
  /** Watches of iOS 15 and before have it too. */
  readonly old?: true
}

const measures: readonly Measure[] = [
  { type: 'HeartRate', unit: 'count/min', channel: 'heartRateBpm', factor: 1, old: true },
  { type: 'RunningSpeed', unit: 'km/hr', channel: 'speedMps', factor: 3.6 },
  { type: 'RunningPower', unit: 'W', channel: 'powerW', factor: 1 },
  { type: 'RunningStrideLength', unit: 'm', channel: 'stepLengthM', factor: 1 },
  { type: 'RunningVerticalOscillation', unit: 'cm', channel: 'verticalOscillationM', factor: 100 },
  { type: 'RunningGroundContactTime', unit: 'ms', channel: 'groundContactS', factor: 1000 },
]

/** Everything that watch and phone measured during a run, type by type, as the export has it. */
export function recordsOfRun(
  recording: Recording,
  { everyS, layout }: { readonly everyS: number; readonly layout: 'new' | 'old' },
): string {
  const { track } = recording
  const rows: number[] = []
  let nextS = 0
  track.timeS.forEach((timeS, i) => {
    if (timeS < nextS) return
    rows.push(i)
    nextS = timeS + everyS
  })
  const lines: string[] = []
  for (const { type, unit, channel, factor, old } of measures) {
    const column = track.streams[channel]
    if (column === undefined || (layout === 'old' && !old)) continue
    for (const i of rows) {
      const value = column[i]! * factor
      if (Number.isNaN(value)) continue
      // A heart rate is of one moment, the rest of the stretch since the value before.
      const lastedS = type === 'HeartRate' ? 0 : Math.min(everyS, 3)
      lines.push(
        record(recording, { type, unit, value, fromS: track.timeS[i]!, toS: track.timeS[i]! + lastedS }),
      )
    }
  }
  return lines.join('') + counted(recording, everyS)
}

/** Steps and metres, counted by the watch every few seconds and by the phone every ten minutes. */
function counted(recording: Recording, everyS: number): string {
  const { track, totals } = recording
  const { distanceM, cadenceSpm } = track.streams
  const lines: string[] = []
  const add = (
    type: string,
    unit: string,
    value: number,
    [fromS, toS]: readonly [number, number],
    source?: string,
  ) => {
    if (value > 0)
      lines.push(record(recording, { type, unit, value, fromS, toS, ...(source ? { source } : {}) }))
  }
  const everyTimeS = 2 * everyS
  let from = 0
  for (let i = 1; i < track.timeS.length; i++) {
    const span = [track.timeS[from]!, track.timeS[i]!] as const
    if (span[1] - span[0] < everyTimeS) continue
    if (distanceM) add('DistanceWalkingRunning', 'km', (distanceM[i]! - distanceM[from]!) / 1000, span)
    if (cadenceSpm) add('StepCount', 'count', Math.round((cadenceSpm[i]! * (span[1] - span[0])) / 60), span)
    from = i
  }
  const halfS = Math.floor(totals.elapsedS / 2)
  add('DistanceWalkingRunning', 'km', totals.distanceM / 2200, [60, halfS], phone)
  add('StepCount', 'count', halfS * 2.5, [60, halfS], phone)
  return lines.join('')
}

/** The heart before and after the run, as a watch on a wrist measures it all day. */
export function recordsOfDay(recording: Recording): string {
  const lines: string[] = []
  for (let minute = 10; minute <= 120; minute += 10) {
    const before = {
      type: 'HeartRate',
      unit: 'count/min',
      value: 56 + (minute % 7),
      fromS: -60 * minute,
      toS: -60 * minute,
    }
    const afterS = recording.totals.elapsedS + 60 * minute
    lines.push(
      record(recording, before),
      record(recording, { ...before, value: 70, fromS: afterS, toS: afterS }),
    )
  }
  return lines.join('')
}

interface Measured {
  readonly type: string
  readonly unit: string
  readonly value: number
  readonly fromS: number
  readonly toS: number
  readonly source?: string
}

function record(
  { startedAtMs, utcOffsetS }: Recording,
  { type, unit, value, fromS, toS, source = watch }: Measured,
): string {
  const at = (seconds: number) => appleTime(startedAtMs + 1000 * seconds, utcOffsetS)
  const device = source === watch ? ` device="${watchDevice}"` : ''
  const tag = ` <Record type="HKQuantityTypeIdentifier${type}" sourceName="${source}" sourceVersion="11.1"${device} unit="${unit}" creationDate="${at(toS + 3)}" startDate="${at(fromS)}" endDate="${at(toS)}" value="${Number(value.toPrecision(6))}"`
  return type === 'HeartRate'
    ? `${tag}>\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="2"/>\n </Record>\n`
    : `${tag}/>\n`
}
