/** With its 80 % interval after Wilson: few runs say little. */
export function shareWords({ n, legs }: { readonly n: number; readonly legs: number }): string {
  if (n === 0) return '–'
  const share = legs / n
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  const percent = (ratio: number) => Math.round(100 * Math.min(Math.max(ratio, 0), 1))
  return `${percent(share)} % (${percent(middle - half)} to ${percent(middle + half)})`
}

/** Of the normal curve, its middle 80 %. */
const z = 1.2816
