import { isoTimeMs } from '../xml/iso-time.ts'
import { numberOf, textOf } from './fields.ts'

/** Unix milliseconds as if local time were UTC: Polar writes no zone behind its times. NaN where it is none. */
export const localMs = (json: unknown): number => isoTimeMs(textOf(json))

/** Seconds of `PT1H2M3.5S`; NaN where it is no such text. */
function durationS(json: unknown): number {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(textOf(json))
  if (parts === null) return Number.NaN
  const [, hours = 0, minutes = 0, seconds = 0] = parts
  return 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds)
}

/** Seconds of a number of milliseconds in the new exports, else of a duration in the old ones. */
export const secondsIn = (millis: unknown, duration: unknown): number => {
  const fromMillis = numberOf(millis) / 1000
  return Number.isNaN(fromMillis) ? durationS(duration) : fromMillis
}
