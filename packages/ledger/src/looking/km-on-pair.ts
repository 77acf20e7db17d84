import type { Past } from '../past/past.ts'

/** Kilometres on the pair before each run, counted from the first run in which it is named; NaN where it is not known which. */
export function kmOnPair({ column }: Past): Float64Array {
  const onPair = new Map<string, number>()
  return column(({ gear, distanceM }) => {
    if (gear === null) return NaN
    const before = onPair.get(gear) ?? 0
    onPair.set(gear, before + (distanceM > 0 ? distanceM / 1000 : 0))
    return before
  })
}
