/** The numbers by which reasons are weighed. From the survival sheet where it has them; the others are ours. */
export const settings = {
  /** Standard deviation of what is thought of any cause before the runs speak, on the unit scale. Survival sheet, 3. */
  priorSd: 0.35,
  /** Fewer events or runs say nothing about causes; then only what was thought before counts. Survival sheet, 3. */
  leastEvents: 8,
  leastRuns: 20,
  /** A cause known in fewer of the runs is left out of the fit, and named. Survival sheet, 3. */
  leastKnownRatio: 0.7,
  /** Runs of these days tell how things are now. Ours: long enough for a few long runs, short enough to have changed. */
  recentDays: 56,
  /** At least so many runs, however long ago. Ours. */
  recentLeast: 6,
  /** How wide the intervals are: 80 %. */
  z: 1.2815515655446004,
  /** Spread of the time to the event that is taken where the events are too few to tell: Weibull shape. Ours. */
  shape: 3,
  /** Believable shapes; what comes out beyond is noise. Ours. */
  shapeRange: [1, 8],
  /** A reason that can take less than this from how long the legs last does not matter. Per cent, ours. */
  minorPercent: 3,
  /** A reason as the runner tells it counts, but with this much more doubt: factor on the standard deviation. Ours. */
  toldDoubt: 1.5,
} as const
