import type { ChannelId, Sport, Track, Warning } from '@freshlegs/domain'
import { bothFeet } from './both-feet.ts'
import { counted } from './counted.ts'
import type { KeptRows } from './kept-rows.ts'
import type { PointFields } from './point-fields.ts'

/** What a recording is made of. */
export interface TrackSource {
  readonly rows: KeptRows
  readonly fields: PointFields
  /** Unix time of second 0. */
  readonly startedAtMs: number
  readonly sport: Sport
}

/** The track of one recording in our units, and what is to be said about it. */
export function trackOfRows({ rows, fields, startedAtMs, sport }: TrackSource): {
  readonly track: Track
  readonly warnings: readonly Warning[]
} {
  const timeS = rows.timesMs.map((timeMs) => (timeMs - startedAtMs) / 1000)
  const warnings = [...droppedRows(rows), ...timeGoesBack(timeS)]
  const streams: Partial<Record<ChannelId, Float64Array>> = {}
  for (const [column, { id, keptIn }] of fields.channels.entries()) {
    const values = rows.column(column)
    if (values === undefined) continue
    if (keptIn.perFoot) {
      const { factor, warning } = bothFeet(values, sport)
      streams[id] = values.map((value) => factor * value)
      if (warning) warnings.push(warning)
    } else {
      streams[id] = values
    }
  }
  return { track: { timeS, streams }, warnings }
}

function droppedRows({ dropped }: KeptRows): Warning[] {
  const detail = `${counted(dropped, 'track point')} more than a month from the others left out`
  return dropped === 0 ? [] : [{ code: 'time.missing', detail }]
}

function timeGoesBack(timeS: Float64Array): Warning[] {
  let steps = 0
  for (let i = 1; i < timeS.length; i++) if (timeS[i]! < timeS[i - 1]!) steps++
  return steps === 0
    ? []
    : [{ code: 'time.backwards', detail: `time goes back ${counted(steps, 'time')}: order kept` }]
}
