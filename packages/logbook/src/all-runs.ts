import type { RunSummary } from '@freshlegs/domain'
import type { Store } from '@freshlegs/store/contract'

/** Every run that counts, oldest first, at once: some ten thousand short lines at most. */
export async function allRuns(store: Store, athleteId: string): Promise<readonly RunSummary[]> {
  const runs: RunSummary[] = []
  for await (const lot of store.everyRun(athleteId)) runs.push(...lot)
  return runs
}
