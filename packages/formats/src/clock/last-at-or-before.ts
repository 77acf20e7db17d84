/** Place of the last of some ascending times that is not after `time`; -1 where all of them are. */
export function lastAtOrBefore(times: Float64Array, time: number): number {
  let from = 0
  let to = times.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (times[middle]! <= time) from = middle + 1
    else to = middle
  }
  return from - 1
}
