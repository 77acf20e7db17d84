import type { Item, Problem } from '@freshlegs/domain'
import { formats } from '@freshlegs/formats'
import type { Look } from '@freshlegs/store/contract'

/** What is noted of an item that was looked at, so that the next import need not read it again. */
export function lookAt(item: Item, seen: Omit<Look, 'fingerprint'>): Look {
  return { ...seen, fingerprint: fingerprintOf(item, seen.problem) }
}

/**
 * Whether an earlier look still holds: same contents, and no chance of another outcome now. What failed is tried
 * again; what was no run is, when every sport is asked for.
 */
export function stillHolds(look: Look, item: Item, anySport: boolean): boolean {
  if (look.outcome === 'failed' || look.fingerprint !== fingerprintOf(item, look.problem)) return false
  return !(anySport && look.problem?.code === 'recording.not-running')
}

/** What no format knew is looked at again once there are more of them. */
const fingerprintOf = ({ fingerprint }: Item, problem: Pick<Problem, 'code'> | null) =>
  problem?.code === 'format.unknown'
    ? `${fingerprint} not ${formats.map(({ id }) => id).join(' ')}`
    : fingerprint
