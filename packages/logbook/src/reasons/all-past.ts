import type { KeptPast, Store } from '@freshlegs/store/contract'

/** Every run that counts as the reasons want it, oldest first, at once: some thousand short lines. */
export async function allPast(store: Store, athleteId: string): Promise<readonly KeptPast[]> {
  const all: KeptPast[] = []
  for await (const lot of store.past(athleteId)) all.push(...lot)
  return all
}
