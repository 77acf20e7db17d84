/**
 * The messages and fields that we give a meaning, by number. Numbers, scales and enumerations are facts, taken
 * from fit-file-parser 6.1 (MIT).
 */
export const fileId = { message: 0, type: 0, manufacturer: 1, product: 2, productName: 8 } as const

export const userProfile = {
  message: 3,
  /** 0 female, 1 male. */
  gender: 1,
  /** Years. */
  age: 2,
  /** cm */
  height: 3,
  /** 0.1 kg */
  weight: 4,
  restingHeartRate: 8,
  maxRunningHeartRate: 9,
  maxHeartRate: 11,
} as const

export const zonesTarget = { message: 7, maxHeartRate: 1, thresholdHeartRate: 2 } as const

export const sportMessage = { message: 12, sport: 0, subSport: 1 } as const

export const session = {
  message: 18,
  startTime: 2,
  sport: 5,
  subSport: 6,
  /** ms */
  elapsed: 7,
  timer: 8,
  /** cm */
  distance: 9,
  /** m */
  ascent: 22,
  descent: 23,
  /** 0, 25, 50, 75 or 100: very weak to very strong. */
  feel: 192,
  /** Ten times the effort from 0 to 10. */
  effort: 193,
  /** cm, on top of `ascent` and `descent`. */
  ascentFraction: 199,
  descentFraction: 200,
} as const

export const lap = {
  message: 19,
  startTime: 2,
  /** ms */
  elapsed: 7,
  timer: 8,
  /** cm */
  distance: 9,
  intensity: 23,
  trigger: 24,
  sport: 25,
  workoutStep: 71,
} as const

export const record = { message: 20, speed: 6, distance: 5, compressedSpeedDistance: 8 } as const

export const event = { message: 21, event: 0, type: 1 } as const

export const deviceInfo = { message: 23, index: 0, manufacturer: 2, product: 4, productName: 27 } as const

export const workoutStep = {
  message: 27,
  name: 0,
  durationType: 1,
  duration: 2,
  intensity: 7,
  index: 254,
} as const

export const activity = { message: 34, localTime: 5 } as const

export const heartRateVariability = { message: 78, time: 0 } as const

export const userMetrics = {
  message: 79,
  age: 1,
  height: 2,
  weight: 3,
  gender: 4,
  maxHeartRate: 6,
  thresholdHeartRate: 11,
} as const

/** Beats of a strap that was out of reach, sent later. */
export const heartRateMessage = {
  message: 132,
  /** 1/32768 s */
  fraction: 0,
  /** Of each beat, in 1/1024 s of the strap's clock. */
  eventTime: 9,
  /** The same, the low 12 bits of it, packed. */
  eventTime12: 10,
} as const
