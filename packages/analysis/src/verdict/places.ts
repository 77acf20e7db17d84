import { quantileInPlace } from '@freshlegs/science'

/** Epochs by their place in the columns; repeats are allowed, since a bootstrap draws some twice. */
export type Places = Int32Array

export const placesFrom = (from: number, to: number): Places =>
  Int32Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/** The values of a column at these places, where `known` (the column itself unless told) is not NaN. */
export function valuesAt(places: Places, column: Float64Array, known = column): Float64Array {
  const values = new Float64Array(places.length)
  let count = 0
  // A plain loop: a bootstrap comes here thousands of times.
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    if (!Number.isNaN(known[place]!)) values[count++] = column[place]!
  }
  return values.subarray(0, count)
}

/** Median of a column at these places, where `known` (the column itself unless told) is not NaN. */
export function medianAt(places: Places, column: Float64Array, known = column): number {
  return quantileInPlace(valuesAt(places, column, known), 0.5)
}
