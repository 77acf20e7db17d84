import type { Recording, Track, Warning } from '@freshlegs/domain'
import { isoOffsetS } from '../xml/iso-time.ts'
import { noTotals } from '../xml/no-totals.ts'
import { appleLaps } from './apple-laps.ts'
import { applePauses } from './apple-pauses.ts'
import type { AppleSport } from './apple-sport.ts'
import { deviceName } from './device-name.ts'
import { metres, metresIn, seconds } from './units.ts'
import { utcOffsetS } from './utc-offset.ts'
import type { WorkoutFrame } from './workout-frame.ts'
import type { WorkoutOutline } from './workout-outline.ts'

/** The recording of a workout, whose track was put together before. */
export function recordingOfWorkout(
  outline: WorkoutOutline,
  {
    frame,
    sport: { sport, subSport },
    track,
    warnings,
  }: {
    readonly frame: WorkoutFrame
    readonly sport: AppleSport
    readonly track: Track
    readonly warnings: readonly Warning[]
  },
): Recording {
  const { workout = {}, metadata, events } = outline
  const { startMs, endMs } = frame
  const zone = utcOffsetS(metadata.get('HKTimeZone'), startMs)
  const device = deviceName(workout.device, workout.sourceName)
  const unknown: Warning = { code: 'sport.unknown', detail: 'no sport is given' }
  return {
    format: 'apple',
    session: 0,
    sport,
    ...(subSport === undefined ? {} : { subSport }),
    startedAtMs: startMs,
    utcOffsetS: Number.isNaN(zone) ? isoOffsetS(workout.startDate ?? '') : zone,
    track,
    pauses: applePauses(events, frame),
    laps: appleLaps(outline, frame),
    steps: [],
    totals: {
      ...noTotals,
      elapsedS: (endMs - startMs) / 1000,
      timerS: seconds(workout.duration, workout.durationUnit),
      distanceM: orElse(outline.distanceM, metres(workout.totalDistance, workout.totalDistanceUnit)),
      ascentM: metresIn(metadata.get('HKElevationAscended')),
    },
    ...(device === undefined ? {} : { device }),
    athlete: {},
    raw: [],
    warnings: sport === 'unknown' ? [...warnings, unknown] : warnings,
  }
}

const orElse = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value)
