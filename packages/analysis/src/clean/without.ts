/** The column with some of its values unknown. The column itself stays as it is. */
export function without(column: Float64Array, indexes: readonly number[]): Float64Array {
  const out = column.slice()
  for (const i of indexes) out[i] = NaN
  return out
}
