import {
  type Athlete,
  type Lap,
  type Pause,
  type Totals,
  type Warning,
  type WorkoutStep,
  warnings,
} from '@freshlegs/domain'
import { count, fields, number, oneOf, ordinal, type Shape, text } from './shape.ts'

/** The small parts of a recording as JSON has them. */

export const pause: Shape<Pause> = (json, name) => {
  const { fromS, toS } = fields(json, name)
  return { fromS: number(fromS, 'fromS of a pause'), toS: number(toS, 'toS of a pause') }
}

export const lap: Shape<Lap> = (json, name) => {
  const { fromS, toS, distanceM, by, step, intensity } = fields(json, name)
  return {
    fromS: number(fromS, 'fromS of a lap'),
    toS: number(toS, 'toS of a lap'),
    distanceM: number(distanceM, 'distanceM of a lap'),
    by: lapBy(by, 'by of a lap'),
    ...(step === undefined ? {} : { step: ordinal(step, 'step of a lap') }),
    ...(intensity === undefined ? {} : { intensity: intensityWord(intensity, 'intensity of a lap') }),
  }
}

export const workoutStep: Shape<WorkoutStep> = (json, name) => {
  const { name: called, intensity, durationS, distanceM } = fields(json, name)
  return {
    ...(called === undefined ? {} : { name: text(called, 'name of a step') }),
    intensity: intensityWord(intensity, 'intensity of a step'),
    durationS: number(durationS, 'durationS of a step'),
    distanceM: number(distanceM, 'distanceM of a step'),
  }
}

export const totals: Shape<Totals> = (json, name) => {
  const given = fields(json, name)
  const total = (key: keyof Totals) => number(given[key], `${key} of the totals`)
  return {
    elapsedS: total('elapsedS'),
    timerS: total('timerS'),
    distanceM: total('distanceM'),
    ascentM: total('ascentM'),
    descentM: total('descentM'),
    effortCr10: total('effortCr10'),
    feelRatio: total('feelRatio'),
  }
}

export const athlete: Shape<Athlete> = (json, name) => {
  const { sex, massKg, heightM, birthYear, ...rest } = fields(json, name)
  const { heartRateMaxBpm, heartRateRestBpm, heartRateThresholdBpm } = rest
  return {
    ...(massKg === undefined ? {} : { massKg: number(massKg, 'mass') }),
    ...(heightM === undefined ? {} : { heightM: number(heightM, 'height') }),
    ...(birthYear === undefined ? {} : { birthYear: number(birthYear, 'year of birth') }),
    ...(sex === undefined ? {} : { sex: sexWord(sex, 'sex') }),
    ...(heartRateMaxBpm === undefined
      ? {}
      : { heartRateMaxBpm: number(heartRateMaxBpm, 'highest heart rate') }),
    ...(heartRateRestBpm === undefined
      ? {}
      : { heartRateRestBpm: number(heartRateRestBpm, 'heart rate at rest') }),
    ...(heartRateThresholdBpm === undefined
      ? {}
      : { heartRateThresholdBpm: number(heartRateThresholdBpm, 'heart rate at the threshold') }),
  }
}

export const warning: Shape<Warning> = (json, name) => {
  const { code, detail, byteOffset } = fields(json, name)
  return {
    code: warningCode(code, 'code of a warning'),
    detail: text(detail, 'detail of a warning'),
    ...(byteOffset === undefined ? {} : { byteOffset: count(byteOffset, 'byteOffset of a warning') }),
  }
}

const lapBy = oneOf<Lap['by']>(['hand', 'distance', 'time', 'position', 'session-end', 'unknown'])

const intensityWord = oneOf<WorkoutStep['intensity']>([
  'active',
  'rest',
  'warm-up',
  'cool-down',
  'recovery',
  'interval',
  'unknown',
])

const sexWord = oneOf<NonNullable<Athlete['sex']>>(['female', 'male'])

const warningCode = oneOf(warnings.map(({ code }) => code))
