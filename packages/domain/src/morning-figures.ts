/**
 * What watches and scales know of a morning, too, and what can be believed of each. rMSSD and SDNN are two measures of
 * how the heart's beat varies, and neither can be made of the other.
 */
export const morningFigures = {
  /** Of the night before, without the time awake. */
  sleepH: { minimum: 0, maximum: 24 },
  /** 0 none, 10 the most there can be. */
  stress: { minimum: 0, maximum: 10 },
  heartRateRestBpm: { minimum: 25, maximum: 120 },
  rmssdMs: { minimum: 1, maximum: 400 },
  sdnnMs: { minimum: 1, maximum: 400 },
  massKg: { minimum: 25, maximum: 250 },
} as const

export type MorningFigure = keyof typeof morningFigures

/** What an export tells of a morning. */
export type MeasuredMorning = { readonly [Figure in MorningFigure]?: number } & {
  /** `2026-05-01`, by the clock of the runner. */
  readonly day: string
  /** The export, as runners call it. */
  readonly from: string
}
