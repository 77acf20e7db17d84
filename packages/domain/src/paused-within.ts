import type { Pause } from './recording.ts'

/** Seconds of a stretch of time in which the timer was off. */
export function pausedWithin(pauses: readonly Pause[], { fromS, toS }: Pause): number {
  return pauses.reduce(
    (sum, pause) => sum + Math.max(0, Math.min(toS, pause.toS) - Math.max(fromS, pause.fromS)),
    0,
  )
}
