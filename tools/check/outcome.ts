/** What a step of the check found. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** A few words behind the step's name. */
  readonly note: string
  /** Shown in full when something failed. */
  readonly output: string
}

/** The outcome of a step that is one yes or no. */
export const yesOrNo = (ok: boolean, note: string, output: string): Outcome => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  note,
  output,
})
