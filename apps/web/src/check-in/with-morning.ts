import type { CheckIn } from '../api/reason-queries.ts'

/** What can be said of a morning; null takes a word back. */
export type MorningChange = { readonly [Key in keyof Omit<CheckIn, 'day'>]: CheckIn[Key] | null }

/** A morning after one word more. What was taken back is absent, as the schema wants it. Pure. */
export const withMorning = (before: CheckIn, change: MorningChange): CheckIn => ({
  ...Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null)),
  day: before.day,
})
