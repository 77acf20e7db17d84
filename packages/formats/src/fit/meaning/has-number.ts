/** True when not all of a column is unknown. */
export function hasNumber(column: Float64Array): boolean {
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i]!)) return true
  return false
}
