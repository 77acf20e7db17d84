/** The numbers by which reasons are weighed. From the survival sheet where it has them; the others are ours. */
export const settings = {
  /** Standard deviation of what is thought of any cause before the runs speak, on the unit scale. Survival sheet, 3. */
  priorSd: 0.35,
  /** Fewer events or runs say nothing about causes; then only what was thought before counts. Survival sheet, 3. */
  leastEvents: 8,
  leastRuns: 20,
  /** What is known of fewer of the runs is not weighed with the rest, but beside it on those that tell. Survival sheet, 3. */
  leastKnownRatio: 0.7,
  /** Units beyond which more is not taken for worse, nor less for better: what is far out weighs no more than that. Ours. */
  unitRange: [-2, 4],
  /** Runs of these days tell how things are now. Ours: enough long runs to tell, few enough to have changed. */
  recentDays: 182,
  /** At least so many runs, however long ago. Ours. */
  recentLeast: 10,
  /**
   * Of fewer of these runs known, "it is not there" is not said: what is on none of ten is on a quarter of all at most,
   * nineteen times in twenty. Ours as a line.
   */
  leastTelling: 10,
  /**
   * What is only compared with the runner's own runs differs among them by less than this, in its unit, from the tenth
   * lowest to the tenth highest of a hundred: then they are alike, and cannot tell. Ours.
   */
  leastSpread: 1,
  /**
   * Some thirty causes are asked at once: their intervals are so wide that all of them together would be wrong this often
   * if each were an estimate of its own. Drawn to what was thought before they are wrong far more seldom: of imagined
   * runners without any weakness, about two in a hundred are told of one (`npm run evals`, where five may be). Ours.
   */
  familyError: 0.1,
  /** By how much runs of one week that are alike can widen an error at most; what comes out beyond is noise. Ours. */
  mostClustering: 1.5,
  /** How sure a difference between runs must be before it is said to speak for or against. Ours. */
  differenceConfidence: 0.8,
  /** Of the hazard ratio of one link, as the survival sheet prints it. */
  linkConfidence: 0.8,
  /** Words begin beyond these hazard ratios. Survival sheet, 3. */
  linkEarlier: 1.1,
  linkLater: 0.9,
  /** A link that changes along the run is said to from this p on. Survival sheet, 3. */
  changesBelow: 0.05,
  /** Into so many parts the weeks are dealt, each judged by what the others say. Ours: the usual number. */
  folds: 5,
  /** Below it, a model ranks the runner's own runs hardly better than chance. Survival sheet, 3. */
  leastConcordance: 0.6,
  /** Spread of the time to the event that is taken where the events are too few to tell: Weibull shape. Ours. */
  shape: 3,
  /** Believable shapes; what comes out beyond is noise. Ours. */
  shapeRange: [1.5, 6],
  /** A reason that can take less than this from how long the legs last does not matter. Per cent, ours. */
  minorPercent: 3,
  /** A reason as the runner tells it counts, but with this much more doubt: factor on the standard deviation. Ours. */
  toldDoubt: 1.5,
  /** Two are tied when the chance that the second is the larger is above this. Ours. */
  tiedAbove: 0.2,
} as const
