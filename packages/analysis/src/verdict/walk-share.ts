import type { Window } from './windows.ts'

/** How much of a window was walked, as a share. */
export function walkShare(walkRatio: Float64Array, { from, to }: Window): number {
  return walkRatio.subarray(from, to).reduce((sum, share) => sum + share, 0) / (to - from)
}
