/** How much a cause hurries the event: natural logarithm of the hazard ratio a unit, with its standard error. */
export interface Effect {
  readonly logHazardRatio: number
  readonly standardError: number
  /** Runs and events it was fitted on; none where only what was thought before counts. */
  readonly fitted: { readonly runs: number; readonly events: number } | null
}
