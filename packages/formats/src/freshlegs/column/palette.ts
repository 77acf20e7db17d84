/** The distinct values of a column, ascending, and the place of each value among them; NaN for NaN. */
export interface Painted {
  readonly palette: Float64Array
  readonly numbers: Float64Array
}

/** Undefined where values hardly come back, so that a list of them saves nothing. */
export function painted(values: Float64Array): Painted | undefined {
  const most = values.length / 2
  const distinct = new Set<number>()
  for (const value of values) {
    // A set does not tell 0 from -0.
    if (Number.isNaN(value) || Object.is(value, -0)) continue
    distinct.add(value)
    if (distinct.size > most) return undefined
  }
  const palette = Float64Array.from(distinct).sort()
  const placeOf = new Map<number, number>()
  for (const [place, value] of palette.entries()) placeOf.set(value, place)
  const numbers = values.map((value) =>
    Object.is(value, -0) ? Number.NaN : (placeOf.get(value) ?? Number.NaN),
  )
  return { palette, numbers }
}
