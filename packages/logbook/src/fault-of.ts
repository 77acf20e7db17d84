import type { Problem } from '@freshlegs/domain'

/** A refusal that is our own mistake: what judges broke down with, in its own words. */
export function faultOf(error: unknown): Problem {
  const words = error instanceof Error ? error.message : String(error)
  return { code: 'program.fault', detail: `Freshlegs broke down over it: ${words.split('\n', 1)[0]}` }
}
