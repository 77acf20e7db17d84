import type { Recording, Streams } from '@freshlegs/domain'

/** An hour at 3 m/s with cadence 172, heart rate about 150, climbing nothing; tests change what they are about. */
export function steadyRun(
  change: Partial<Recording> & { seconds?: number; everyS?: number; streams?: Streams } = {},
): Recording {
  const { seconds = 3600, everyS = 1, streams, ...others } = change
  const count = Math.floor(seconds / everyS) + 1
  const column = (of: (timeS: number) => number) =>
    Float64Array.from({ length: count }, (_, i) => of(i * everyS))
  return {
    format: 'test',
    session: 0,
    sport: 'running',
    startedAtMs: Date.UTC(2026, 4, 1, 6, 30),
    utcOffsetS: 7200,
    track: {
      timeS: column((timeS) => timeS),
      streams: {
        distanceM: column((timeS) => 3 * timeS),
        altitudeM: column(() => 400),
        // Living numbers never stand still.
        heartRateBpm: column((timeS) => 150 + Math.round(2 * Math.sin(timeS / 40))),
        cadenceSpm: column((timeS) => 172 + Math.round(Math.sin(timeS / 25))),
        ...streams,
      },
    },
    pauses: [],
    laps: [],
    steps: [],
    totals: {
      elapsedS: seconds,
      timerS: seconds,
      distanceM: 3 * seconds,
      ascentM: 0,
      descentM: 0,
      effortCr10: NaN,
      feelRatio: NaN,
    },
    athlete: {},
    raw: [],
    warnings: [],
    ...others,
  }
}

/** A column of a steady run by the time of each sample. */
export const columnOf = (recording: Recording, of: (timeS: number, index: number) => number) =>
  recording.track.timeS.map(of)

/** Distance of a steady run at another speed, by the time of each sample. */
export function distanceAt(
  recording: Recording,
  speed: (timeS: number, distanceM: number) => number,
): Float64Array {
  let metres = 0
  let last = 0
  return columnOf(recording, (timeS) => {
    metres += speed(timeS, metres) * (timeS - last)
    last = timeS
    return metres
  })
}
