/** Lines that are asked for at once. */
export const pageLines = 100

/** Which pages hold the lines from `first` to `last`, and the ones close by; as offsets, in order. */
export function pagesOf(range: { readonly first: number; readonly last: number }, total: number): number[] {
  const from = Math.max(0, Math.floor((range.first - ahead) / pageLines))
  const to = Math.min(Math.ceil(total / pageLines) - 1, Math.floor((range.last + ahead) / pageLines))
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => (from + index) * pageLines)
}

/** Whoever reads on finds the next lines there already. */
const ahead = 30
