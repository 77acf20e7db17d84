import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '@freshlegs/store'
import type { Profile, Store } from '@freshlegs/store/contract'

export const me = 'me'

/** A real store in a folder of its own, with one runner in it. */
export async function scratchStore(profile: Profile = {}): Promise<{ store: Store; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'freshlegs logbook '))
  const opened = await openEmbedded({ folder, openedBy: 'a test' })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const store = opened.value
  await store.putAthlete({
    id: me,
    profile,
    settings: { units: 'metric', language: null, privacyZones: [] },
  })
  return {
    store,
    async end() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
