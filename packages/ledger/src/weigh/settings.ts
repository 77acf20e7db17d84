/** The numbers by which reasons are weighed. From the survival sheet where it has them; the others are ours. */
export const settings = {
  /** Standard deviation of what is thought of any cause before the runs speak, on the unit scale. Survival sheet, 3. */
  priorSd: 0.35,
  /** Fewer events or runs say nothing about causes; then only what was thought before counts. Survival sheet, 3. */
  leastEvents: 8,
  leastRuns: 20,
  /** A cause known in fewer of the runs is left out of the fit, and named. Survival sheet, 3. */
  leastKnownRatio: 0.7,
  /** Runs of these days tell how things are now. Ours: enough long runs to tell, few enough to have changed. */
  recentDays: 182,
  /** At least so many runs, however long ago. Ours. */
  recentLeast: 10,
  /**
   * How wide the intervals are. Some twenty causes are asked at once: with 80 % each, a runner without any weakness
   * would be told of several. Wide enough that one in twenty such runners is told of one (`npm run evals`). Ours.
   */
  z: 2.6,
  /** Spread of the time to the event that is taken where the events are too few to tell: Weibull shape. Ours. */
  shape: 3,
  /** Believable shapes; what comes out beyond is noise. Ours. */
  shapeRange: [1, 8],
  /** A reason that can take less than this from how long the legs last does not matter. Per cent, ours. */
  minorPercent: 3,
  /** A reason as the runner tells it counts, but with this much more doubt: factor on the standard deviation. Ours. */
  toldDoubt: 1.5,
} as const
