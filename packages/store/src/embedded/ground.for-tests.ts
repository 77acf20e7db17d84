import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ground } from '../contract/ground.for-tests.ts'
import { StoreFailure } from '../store.ts'
import { openEmbedded } from './open-embedded.ts'

/** Data folders below one folder for tests; `remove` takes all away. */
export function embeddedGround(): Ground & { remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'freshlegs store '))
  const scratch = join(root, 'scratch')
  mkdirSync(scratch)
  let places = 0
  return {
    scratch,
    place: async () => ({ folder: join(root, `data ${++places}`) }),
    open: async (place) => {
      if (!('folder' in place)) throw new Error('a folder was expected')
      const opened = await openEmbedded({ folder: place.folder, openedBy: 'this test' })
      if (!opened.ok) throw new StoreFailure(opened.problem)
      return opened.value
    },
    bytesOf: async (place) => {
      if (!('folder' in place)) throw new Error('a folder was expected')
      const names = readdirSync(place.folder).filter((name) => name.startsWith('freshlegs'))
      return Buffer.concat(names.map((name) => readFileSync(join(place.folder, name))))
    },
    remove: () => rmSync(root, { recursive: true }),
  }
}
