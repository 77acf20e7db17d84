import type { RawMessage, Recording, Warning } from '@freshlegs/domain'
import { counted } from '../xml/counted.ts'
import { noTotals } from '../xml/no-totals.ts'
import { polarAthlete } from './athlete.ts'
import { polarBeats } from './beats.ts'
import { firstNumber, type Json, objectOf, textOf } from './fields.ts'
import { frameOf, startedAtMs } from './frame.ts'
import { polarLaps } from './laps.ts'
import { totalPower } from './power.ts'
import { routeOf } from './route.ts'
import { type Series, seriesOf } from './series.ts'
import { polarSport } from './sport.ts'
import { isKnown, trackOf } from './track-of.ts'

/** What a session says of one of its exercises; undefined where that has no samples. */
export function recordingOf(session: Json, exercise: Json): Omit<Recording, 'session'> | undefined {
  const frame = frameOf(session, exercise)
  if (Number.isNaN(frame.startLocalMs)) return undefined
  const { sport, subSport } = polarSport(exercise.sport ?? session.sport)
  const { route, untimed } = routeOf(exercise, frame)
  const series = seriesOf(exercise.samples, frame).map((each) => totalPower(each, exercise))
  const read = trackOf(series, route, sport)
  if (read === undefined) return undefined
  const beats = polarBeats(exercise.samples, frame)
  const device = textOf(objectOf(session.product).modelName)
  return {
    format: 'polar',
    sport,
    ...(subSport === undefined ? {} : { subSport }),
    startedAtMs: startedAtMs(frame),
    utcOffsetS: frame.utcOffsetS,
    track: read.track,
    ...(beats === undefined ? {} : { beats }),
    pauses: frame.pauses,
    laps: polarLaps(exercise, frame),
    steps: [],
    totals: {
      ...noTotals,
      elapsedS: frame.elapsedS,
      timerS: frame.timerS,
      distanceM: firstNumber(exercise.distanceMeters, exercise.distance),
      ascentM: firstNumber(exercise.ascentMeters, exercise.ascent),
      descentM: firstNumber(exercise.descentMeters, exercise.descent),
    },
    ...(device === '' ? {} : { device }),
    athlete: polarAthlete(session),
    raw: rawOf(series.filter((each) => !isKnown(each))),
    warnings: [
      ...warnWhere(Number.isNaN(frame.utcOffsetS), 'time.unset', 'no time zone is given: taken for UTC'),
      ...warnWhere(untimed > 0, 'time.missing', `${counted(untimed, 'way point')} without a time left out`),
      ...read.warnings,
      ...warnWhere(sport === 'unknown', 'sport.unknown', 'the sport is none we know: taken for a run'),
    ],
  }
}

const warnWhere = (is: boolean, code: Warning['code'], detail: string): Warning[] =>
  is ? [{ code, detail }] : []

/** Kinds of samples without a meaning to us yet, by their names. */
const rawOf = (series: readonly Series[]): readonly RawMessage[] =>
  series.map(({ kind, values }, field) => ({
    message: samplesMessage,
    count: values.length,
    fields: [{ field, name: kind, values }],
  }))

/** Polar has no numbers for its kinds. */
const samplesMessage = 0
