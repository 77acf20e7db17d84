/** The scale of every spread bar: per cent of the time that the legs last. Alike on all, so that bars compare. */
export const spreadScale = { low: -50, high: 150 } as const

/** Where a strength lies on the bar, 0 to 1; beyond its ends at its ends. */
export function spreadPlace(percent: number): number {
  const { low, high } = spreadScale
  return (Math.min(Math.max(percent, low), high) - low) / (high - low)
}
