import { lastAtOrBefore } from './last-at-or-before.ts'

/**
 * One clock for columns that were recorded on several: the times of `main`, and those of the others that lie further
 * than `withinS` from all there are. Ascending, each once, no more than `mostRows`.
 */
export function oneClock(
  main: Float64Array,
  others: readonly Float64Array[],
  { withinS, mostRows }: { readonly withinS: number; readonly mostRows: number },
): Float64Array {
  const clock = distinct(main.toSorted())
  const extra: number[] = []
  for (const times of others) {
    for (const time of times) if (!isNear(clock, time, withinS)) extra.push(time)
  }
  if (extra.length === 0) return clock.subarray(0, mostRows)
  extra.sort((a, b) => a - b)
  const apart = extra.filter(newerThan(withinS))
  return Float64Array.from([...clock, ...apart])
    .sort()
    .subarray(0, mostRows)
}

function distinct(sorted: Float64Array): Float64Array {
  return sorted.filter((time, i) => time !== sorted[i - 1])
}

/** Lets a time pass that is further than that from the last one that passed. */
function newerThan(withinS: number): (time: number) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (time) => {
    const passes = time - last > withinS
    if (passes) last = time
    return passes
  }
}

function isNear(clock: Float64Array, time: number, withinS: number): boolean {
  const before = lastAtOrBefore(clock, time)
  return (
    time - (clock[before] ?? Number.NEGATIVE_INFINITY) <= withinS ||
    (clock[before + 1] ?? Number.POSITIVE_INFINITY) - time <= withinS
  )
}
