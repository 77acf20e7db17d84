/** A share of a hundred: whole from 2 on, one decimal below, where it matters. */
export function sayPercent(percent: number): string {
  const size = Math.abs(percent)
  return `${size < 1.95 ? size.toFixed(1).replace(/\.0$/, '') : Math.round(size)} %`
}
