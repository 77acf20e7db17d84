/** Above the threshold heart and lungs are strained. */
export const lungsStrainedFromRatio = 1
/** Where the upper band begins and ends. Below half of the threshold nobody runs. Ours. */
const lungsBottomRatio = 0.5
const lungsTopRatio = 1.1

/** From here on the stride counts as strained: unfaded runs scatter by 2.4 % (verdict sheet 3.3). */
export const legsStrainedFromPercent = 3
/** Least depth of the lower band, so that scatter looks like scatter. Ours. */
export const legsLeastDepthPercent = 10

/** Loss of pace at which nothing is left of the ribbon. Ours. */
const ribbonGoneAtPercent = 30

/** Share of the upper band that a heart rate fills. */
export const lungsFill = (ratio: number): number =>
  clamp((ratio - lungsBottomRatio) / (lungsTopRatio - lungsBottomRatio))

/** Depth of the lower band: the most strained minutes just fit. */
export function legsDepthPercent(legsPercent: Float64Array): number {
  let most = legsLeastDepthPercent
  for (const percent of legsPercent) if (percent > most) most = percent
  return Math.ceil(most)
}

/** Share of the lower band that a departure from the fresh stride fills. Fresher than fresh fills nothing. */
export const legsFill = (percent: number, depthPercent: number): number => clamp(percent / depthPercent)

/** Share of the ribbon that is left of the fresh pace. Faster than fresh fills it. */
export const ribbonFill = (fadePercent: number): number => clamp(1 - fadePercent / ribbonGoneAtPercent)

/** NaN stays NaN. */
const clamp = (share: number) => (share < 0 ? 0 : share > 1 ? 1 : share)
