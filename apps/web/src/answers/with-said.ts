import type { Said } from '../api/reason-queries.ts'

/** All that is said of a run after one word more: null takes a word back. Pure. */
export const withSaid = (before: Said, change: Said): Said =>
  Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null))
