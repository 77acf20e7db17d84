/** What a recording says it is. Formats map their own words to these; `unknown` is treated as a run, with a warning. */
export const sports = [
  'running',
  'walking',
  'hiking',
  'cycling',
  'swimming',
  'transition',
  'other',
  'unknown',
] as const

export type Sport = (typeof sports)[number]
