/** A ratio as whole per cent. */
export const percent = (ratio: number): string => `${Math.round(100 * ratio)} %`

/** Two reckonings of one ratio, the lower first: `86 to 90 %`; one where they come to the same. */
export function percents(one: number, other: number): string {
  const [low, high] = [one, Number.isNaN(other) ? one : other].toSorted((a, b) => a - b).map(percent)
  return low === high ? low! : `${low!.replace(' %', '')} to ${high}`
}

/** How much more a ratio is than one: `31 % longer`, or `4 % shorter`. */
export const moreBy = (ratio: number, more: string, less: string): string =>
  ratio >= 1 ? `${percent(ratio - 1)} ${more}` : `${percent(1 - ratio)} ${less}`
