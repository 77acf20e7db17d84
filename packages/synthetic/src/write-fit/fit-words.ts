import type { Lap, Sport, WorkoutStep } from '@freshlegs/domain'

/** Numbers that FIT gives to the words of a recording. */
export const sportNumbers: Readonly<Record<Sport, number>> = {
  unknown: 0,
  other: 0,
  running: 1,
  cycling: 2,
  transition: 3,
  swimming: 5,
  walking: 11,
  hiking: 17,
}

export const subSportNumbers: Readonly<Record<string, number>> = {
  treadmill: 1,
  street: 2,
  trail: 3,
  track: 4,
}

export const intensityNumbers: Readonly<Record<WorkoutStep['intensity'], number>> = {
  active: 0,
  rest: 1,
  'warm-up': 2,
  'cool-down': 3,
  recovery: 4,
  interval: 5,
  unknown: Number.NaN,
}

export const lapTriggerNumbers: Readonly<Record<Lap['by'], number>> = {
  hand: 0,
  time: 1,
  distance: 2,
  position: 4,
  'session-end': 7,
  unknown: Number.NaN,
}

/** Global message numbers. */
export const messageNumbers = {
  fileId: 0,
  userProfile: 3,
  zonesTarget: 7,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  deviceInfo: 23,
  workout: 26,
  workoutStep: 27,
  activity: 34,
  fileCreator: 49,
  hrv: 78,
  fieldDescription: 206,
  developerDataId: 207,
} as const
