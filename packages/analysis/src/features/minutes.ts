import { interpolate, medianInPlace } from '@freshlegs/science'
import { type Run, states } from '../run.ts'
import type { FeatureSettings } from './settings.ts'

/** A run minute by minute of moving time. Equally long columns; NaN is unknown. */
export interface Minutes {
  readonly count: number
  /** Seconds since the start at the start and the end of the minute, pauses included. */
  readonly fromS: Float64Array
  readonly toS: Float64Array
  /** Metres since the start at its start. */
  readonly distanceM: Float64Array
  /** Moving distance over moving time. */
  readonly speedMps: Float64Array
  readonly gradeAdjustedSpeedMps: Float64Array
  readonly gradeRatio: Float64Array
  /** Samples of each minute: [first, last + 1). */
  readonly firstSample: Int32Array
}

/** @returns minutes in order; a last one that is too short is left out */
export function minutesOf(run: Run, { lengthS, shortestS }: FeatureSettings['minutes']): Minutes {
  const { timeS, movingS, distanceM } = run
  const lastS = movingS.at(-1) ?? 0
  const count = Math.floor(lastS / lengthS) + (lastS % lengthS >= shortestS ? 1 : 0)
  const edges = Float64Array.from({ length: count + 1 }, (_, k) => Math.min(k * lengthS, lastS))
  const movedM = interpolate(movingS, movedDistance(run), edges)
  const adjustedM = interpolate(movingS, adjustedDistance(run), edges)
  const firstSample = new Int32Array(count + 1)
  let sample = 0
  for (let k = 0; k <= count; k++) {
    while (sample < timeS.length && movingS[sample]! < edges[k]!) sample++
    firstSample[k] = k === count && edges[k] === lastS ? timeS.length : sample
  }
  const perMinute = (total: Float64Array) =>
    Float64Array.from({ length: count }, (_, k) => (total[k + 1]! - total[k]!) / (edges[k + 1]! - edges[k]!))
  const at = interpolate(movingS, timeS, edges)
  const minutes = {
    count,
    fromS: at.subarray(0, count),
    toS: at.subarray(1),
    distanceM: interpolate(movingS, distanceM, edges).subarray(0, count),
    speedMps: perMinute(movedM),
    gradeAdjustedSpeedMps: perMinute(adjustedM),
    firstSample,
  }
  return { ...minutes, gradeRatio: medianByMinute(run, minutes, run.gradeRatio) }
}

/** Median of the known samples of every minute in which the runner moved; running ones only where asked. */
export function medianByMinute(
  { state }: Pick<Run, 'state'>,
  { count, firstSample }: Pick<Minutes, 'count' | 'firstSample'>,
  column: Float64Array,
  onlyRunning = false,
): Float64Array {
  const medians = new Float64Array(count)
  let most = 0
  for (let k = 0; k < count; k++) most = Math.max(most, firstSample[k + 1]! - firstSample[k]!)
  const scratch = new Float64Array(most)
  const slowest = onlyRunning ? running : walking
  for (let k = 0; k < count; k++) {
    let size = 0
    for (let i = firstSample[k]!; i < firstSample[k + 1]!; i++) {
      const value = column[i]!
      if (state[i]! <= slowest && !Number.isNaN(value)) scratch[size++] = value
    }
    medians[k] = medianInPlace(scratch.subarray(0, size))
  }
  return medians
}

const running = states.indexOf('running')
const walking = states.indexOf('walking')

/** Metres moved since the start, without what was covered in pauses and stops. */
const movedDistance = (run: Run) => accumulated(run, (i) => run.distanceM[i + 1]! - run.distanceM[i]!)

const adjustedDistance = (run: Run) =>
  accumulated(run, (i) => {
    const factor = run.gradeAdjustedSpeedMps[i]! / run.speedMps[i]!
    return (run.distanceM[i + 1]! - run.distanceM[i]!) * (factor > 0 ? factor : 1)
  })

function accumulated({ state }: Run, step: (from: number) => number): Float64Array {
  const sum = new Float64Array(state.length)
  for (let i = 0; i + 1 < sum.length; i++) sum[i + 1] = sum[i]! + (state[i]! <= walking ? step(i) : 0)
  return sum
}
