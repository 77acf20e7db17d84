import { listOf, numberOf, objectOf } from './fields.ts'
import type { Frame } from './frame.ts'
import { withPauses } from './frame.ts'
import { localMs } from './times.ts'

/** Values of one kind, each with its seconds since the start of the exercise. */
export interface Series {
  readonly kind: string
  readonly timesS: Float64Array
  readonly values: Float64Array
}

/**
 * The samples of an exercise. The newer exports have a list of kinds with values at even steps, the older ones a list
 * for each kind in which every value has its time.
 */
export function seriesOf(json: unknown, frame: Frame): readonly Series[] {
  const { samples, ...lists } = objectOf(json)
  const series = Array.isArray(samples) ? evenSeries(samples, frame) : timedSeries(lists, frame)
  return series.filter(({ values }) => values.some((value) => !Number.isNaN(value)))
}

function evenSeries(samples: readonly unknown[], frame: Frame): Series[] {
  const toTimes = new Map<string, Float64Array>()
  return samples.slice(0, mostKinds).map((json) => {
    const { type, intervalMillis, values } = objectOf(json)
    const list = listOf(values).slice(0, mostRows)
    const stepS = numberOf(intervalMillis) > 0 ? numberOf(intervalMillis) / 1000 : usualStepS
    // Nearly always the same clock for all kinds.
    const key = `${list.length} ${stepS}`
    const timesS = toTimes.get(key) ?? evenTimes(list.length, stepS, frame)
    toTimes.set(key, timesS)
    return { kind: String(type), timesS, values: Float64Array.from(list, numberOf) }
  })
}

function evenTimes(count: number, stepS: number, frame: Frame): Float64Array {
  const toElapsed = withPauses(frame, count * stepS)
  return Float64Array.from({ length: count }, (_, i) => toElapsed(i * stepS))
}

function timedSeries(lists: Readonly<Record<string, unknown>>, { startLocalMs }: Frame): Series[] {
  const secondsAt = new Map<unknown, number>()
  const toSeconds = (dateTime: unknown): number => {
    let seconds = secondsAt.get(dateTime)
    if (seconds === undefined) {
      seconds = (localMs(dateTime) - startLocalMs) / 1000
      secondsAt.set(dateTime, seconds)
    }
    return seconds
  }
  return Object.entries(lists)
    .slice(0, mostKinds)
    .map(([kind, list]) => {
      const samples = listOf(list).slice(0, mostRows).map(objectOf)
      return {
        kind,
        timesS: Float64Array.from(samples, ({ dateTime }) => toSeconds(dateTime)),
        values: Float64Array.from(samples, ({ value, currentPower }) => numberOf(value ?? currentPower)),
      }
    })
}

/** A session of Polar lasts 99 hours at most, at a sample a second. */
export const mostRows = 360_000

/** Ours, against files made to exhaust us: Polar has some 25. */
const mostKinds = 60

const usualStepS = 1
