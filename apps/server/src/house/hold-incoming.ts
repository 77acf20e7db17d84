import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { answer, type Result } from '@freshlegs/domain'
import { lockFolder } from '@freshlegs/store'
import type { HouseOptions } from './house-options.ts'

/** Where a house puts what is being received and unpacked: nobody else's while it is held. */
export interface Incoming {
  readonly folder: string
  release(): Promise<void>
}

/**
 * A database in the folder holds the folder. One elsewhere is open to several programs, of which one receives: whoever
 * stays holds the folder as well, and is refused with `store.locked` where another does. A command beside it has a place
 * of its own, and touches nothing that the other was sent.
 */
export async function holdIncoming(options: HouseOptions): Promise<Result<Incoming>> {
  const { dataFolder, databaseUrl, openedBy, stays = false } = options
  const folder = join(dataFolder, 'incoming')
  if (databaseUrl === undefined) return answer({ folder, release: async () => {} })
  const beside = join(dataFolder, 'beside')
  if (!stays) return besideOthers(join(beside, randomUUID()), openedBy)
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(dataFolder, openedBy)
  if (!lock.ok) return lock
  await removeUnheld(beside)
  return answer({ folder, release: async () => lock.value.release() })
}

async function besideOthers(folder: string, openedBy: string): Promise<Result<Incoming>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(folder, openedBy)
  if (!lock.ok) return lock
  return answer({
    folder: join(folder, 'incoming'),
    async release() {
      lock.value.release()
      await rm(folder, { recursive: true, force: true })
    },
  })
}

/** What commands left that were killed. */
async function removeUnheld(beside: string): Promise<void> {
  for (const name of await readdir(beside).catch(() => [])) {
    const folder = join(beside, name)
    const lock = lockFolder(folder, 'freshlegs')
    if (!lock.ok) continue
    lock.value.release()
    await rm(folder, { recursive: true, force: true })
  }
}
