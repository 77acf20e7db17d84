import type { ChannelId, Recording, Track, Warning } from '@freshlegs/domain'
import { activity, event, lap, record, workoutStep } from '../profile/messages.ts'
import type { Part } from '../wire/read-chain.ts'
import { athleteOf } from './athlete.ts'
import { beatsOf, beatsTrack } from './beats.ts'
import { countBothFeet } from './both-feet.ts'
import { channelColumns } from './channel-columns.ts'
import { clockOf } from './clock.ts'
import { deviceOf } from './device.ts'
import { hasNumber } from './has-number.ts'
import { lapsOf } from './laps.ts'
import { pausesOf } from './pauses.ts'
import { rawMessages } from './raw-messages.ts'
import { countOf, firstRow, type Rows, rowsOfSessions, takeRows } from './rows.ts'
import { secondsSince } from './seconds-since.ts'
import { type Session, sessionsOf } from './sessions.ts'
import { workoutStepsOf } from './workout-steps.ts'

/** What was read of each session that has samples, and how many samples had no usable time. */
export function recordingsOf(part: Part): {
  readonly recordings: readonly Omit<Recording, 'session'>[]
  readonly untimed: number
} {
  const { tables } = part
  const samples = tables.get(record.message)
  if (samples === undefined) return { recordings: [], untimed: 0 }
  const { times } = samples
  const sessions = sessionsOf(part)
  const { rows, untimed } = rowsOfSessions(times, sessions)
  const columns = channelColumns(samples)
  const beats = beatsOf(tables)
  const device = deviceOf(tables)
  const { steps, placeOf } = workoutStepsOf(tables.get(workoutStep.message))

  const withSamples = sessions.flatMap((session, place) => {
    const own = rows[place]!
    return countOf(own) === 0 ? [] : [{ session, place, own }]
  })
  const read = withSamples.map(({ session, place, own }) => {
    const startS = startOf(session, times[firstRow(own)]!)
    const clock = clockOf(tables.get(activity.message), startS)
    const { timeS, warnings: timeWarnings } = secondsSince(startS, times, own)
    const { streams, warnings: cadenceWarnings } = streamsOf(columns, own, session)
    const { laps, warnings: lapWarnings } = lapsOf(tables.get(lap.message), {
      sessions,
      place,
      startS,
      placeOf,
    })
    const endS = startS + (timeS.at(-1) ?? 0)
    const ownBeats = beatsTrack(beats, { startS, endS })
    const startedAtMs = clock.unixMs(startS)
    return {
      own,
      recording: {
        format: 'fit',
        sport: session.sport,
        ...(session.subSport !== undefined && { subSport: session.subSport }),
        startedAtMs,
        utcOffsetS: clock.utcOffsetS,
        track: { timeS, streams },
        ...(ownBeats && { beats: ownBeats }),
        pauses: pausesOf(tables.get(event.message), { startS, endS }),
        laps,
        steps,
        totals: session.totals,
        ...(device !== undefined && { device }),
        athlete: athleteOf(tables, startedAtMs),
        warnings: [
          ...clock.warnings,
          ...timeWarnings,
          ...cadenceWarnings,
          ...lapWarnings,
          ...sportUnknown(session),
        ],
      },
    }
  })
  // Only now is it clear which fields nobody wanted.
  const rawOf = rawMessages(tables)
  const recordings = read.map(({ recording, own }) => ({ ...recording, raw: rawOf(own) }))
  return { recordings, untimed }
}

/** Second 0: the start of the session where the samples follow on it, otherwise the first sample. */
function startOf({ startS }: Session, firstS: number): number {
  return startS <= firstS && firstS - startS <= longestWaitS ? startS : firstS
}

function streamsOf(
  columns: ReadonlyMap<ChannelId, Float64Array>,
  rows: Rows,
  { sport }: Session,
): { readonly streams: Track['streams']; readonly warnings: readonly Warning[] } {
  const streams: Partial<Record<ChannelId, Float64Array>> = {}
  for (const [id, column] of columns) {
    const own = takeRows(column, rows)
    if (hasNumber(own)) streams[id] = own
  }
  return { streams, warnings: streams.cadenceSpm ? countBothFeet(streams.cadenceSpm, sport) : [] }
}

const sportUnknown = ({ sport }: Session): Warning[] =>
  sport === 'unknown'
    ? [{ code: 'sport.unknown', detail: 'the file does not name the sport: taken for a run' }]
    : []

/** Seconds from the start button to the first sample. Ours: an hour of waiting for satellites is too much. */
const longestWaitS = 3600
