import type { Track } from '@freshlegs/domain'
import { listOf, objectOf } from './fields.ts'
import { type Frame, withPauses } from './frame.ts'
import { secondsIn } from './times.ts'

/** Heart beats, whose intervals follow on each other from the start; those marked as made up are passed over. */
export function polarBeats(samples: unknown, frame: Frame): Track | undefined {
  const { rrSamples, rr } = objectOf(samples)
  const intervals = listOf(rrSamples ?? rr)
    .slice(0, mostBeats)
    .map((json) => {
      const { durationMillis, duration, offline } = objectOf(json)
      return { intervalS: secondsIn(durationMillis, duration), madeUp: offline === true }
    })
    .filter(({ intervalS }) => intervalS > 0 && intervalS < longestS)
  const heard: { timeS: number; intervalS: number }[] = []
  let clockS = 0
  for (const { intervalS, madeUp } of intervals) {
    clockS += intervalS
    if (!madeUp) heard.push({ timeS: clockS, intervalS })
  }
  if (heard.length === 0) return undefined
  const toElapsed = withPauses(frame, clockS)
  return {
    timeS: Float64Array.from(heard, ({ timeS }) => toElapsed(timeS)),
    streams: { rrIntervalS: Float64Array.from(heard, ({ intervalS }) => intervalS) },
  }
}

/** 99 hours at a beat in half a second. */
const mostBeats = 720_000

/** Seconds. Nobody's heart waits that long and goes on. */
const longestS = 10
