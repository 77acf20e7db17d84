/** How much a covariate hurries the event: natural logarithm of the hazard ratio a unit, with its standard error. */
export interface Effect {
  readonly logHazardRatio: number
  readonly standardError: number
  /** Runs and events it was fitted on; none where only what was thought before counts. */
  readonly fitted: Fitted | null
  /**
   * Whether it is the same all along the run: p of the check of proportional hazards, and the hazard ratio of the early,
   * the middle and the late third of the events. Null where it was not fitted or not checked.
   */
  readonly along: { readonly p: number; readonly thirds: readonly [number, number, number] } | null
}

export interface Fitted {
  readonly runs: number
  readonly events: number
}
