/**
 * The largest of some values among the runs of the days before each, the run itself left out; NaN where none is known.
 * In one walk: of those in the window only each that no later one beats is kept, the largest first.
 *
 * @param values one a run, in the order of their days; NaN where unknown
 */
export function bestBefore(values: Float64Array, dayOf: Float64Array, days: number): Float64Array {
  const kept = new Int32Array(values.length)
  let from = 0
  let to = 0
  return values.map((value, at) => {
    while (from < to && dayOf[at]! - dayOf[kept[from]!]! > days) from++
    const best = from < to ? values[kept[from]!]! : NaN
    if (!Number.isNaN(value)) {
      while (from < to && values[kept[to - 1]!]! <= value) to--
      kept[to++] = at
    }
    return best
  })
}
