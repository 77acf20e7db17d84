import type { CheckIn } from '../api/reason-queries.ts'

/** What can be said of a morning; null takes a word back. */
export type MorningChange = { readonly [Key in keyof Omit<CheckIn, 'day' | 'imported'>]: CheckIn[Key] | null }

/** A morning after one word more. What was taken back is absent, as the schema wants it; what was said is no longer an export's. Pure. */
export function withMorning({ imported, ...before }: CheckIn, change: MorningChange): CheckIn {
  const left = Object.entries(imported ?? {}).filter(([key]) => !(key in change))
  return {
    ...Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null)),
    ...(left.length > 0 && { imported: Object.fromEntries(left) }),
    day: before.day,
  }
}
