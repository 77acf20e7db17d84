import type { RunSummary } from '@freshlegs/domain'
import { allRuns } from '@freshlegs/logbook'
import type { Store } from '@freshlegs/store'

/** Every run that counts, oldest first, as several pages want them at once: read once between two changes. */
export interface History {
  all(): Promise<readonly RunSummary[]>
  /** Something about runs has changed, or may have. */
  forget(): void
}

export function newHistory(store: Store, athleteId: string): History {
  let known: Promise<readonly RunSummary[]> | undefined
  return {
    all() {
      known ??= allRuns(store, athleteId).catch((error) => {
        known = undefined
        throw error
      })
      return known
    },
    forget() {
      known = undefined
    },
  }
}
