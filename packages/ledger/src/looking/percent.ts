/** A ratio as whole per cent. */
export const percent = (ratio: number): string => `${Math.round(100 * ratio)} %`

/** How much more a ratio is than one: `31 % longer`, or `4 % shorter`. */
export const moreBy = (ratio: number, more: string, less: string): string =>
  ratio >= 1 ? `${percent(ratio - 1)} ${more}` : `${percent(1 - ratio)} ${less}`
