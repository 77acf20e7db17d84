import { existsSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { damaged } from '../damaged.ts'
import { contentFaults } from '../sql/content-faults.ts'
import { nameFaults } from '../sql/name-faults.ts'
import { StoreFailure } from '../store.ts'
import { failing, failingLater } from './failing.ts'
import { kyselyOf } from './kysely-of.ts'
import { onDisk } from './on-disk.ts'
import { structureFaults } from './structure-faults.ts'
import { writeSums } from './sums.ts'

/**
 * Makes a backup of what `fill` puts into the database at the path it is given: one file, whole or not there at all,
 * with the sums of what is in it. Answers what was damaged before, in sentences. Throws `StoreFailure`, `input.invalid`
 * where there is a file already, and `store.damaged` where it could not be restored.
 */
export async function backupFile(
  path: string,
  fill: (part: string) => Promise<void>,
): Promise<readonly string[]> {
  const free = () => {
    if (!existsSync(path)) return
    throw new StoreFailure({ code: 'input.invalid', detail: `there is a file already: ${path}` })
  }
  const part = `${path}.part`
  free()
  removeDatabase(part)
  try {
    await fill(part)
    const faults = await summed(part)
    failing(() => {
      onDisk(part)
      free()
      renameSync(part, path)
      onDisk(path)
    })
    return faults
  } catch (error) {
    removeDatabase(part)
    throw error
  }
}

async function summed(part: string): Promise<readonly string[]> {
  const database = failing(() => new DatabaseSync(part))
  try {
    // A backup lies alone, maybe on a disk that cannot be written to: without the log it would need beside it.
    failing(() => database.exec('pragma journal_mode = delete'))
    const db = kyselyOf(database)
    const torn = failing(() => structureFaults(database))
    const unusable = torn.length > 0 ? torn : await nameFaults(db)
    if (unusable.length > 0) throw new StoreFailure(damaged(unusable))
    const faults = await contentFaults(db)
    await failingLater(() => writeSums(database))
    return faults
  } finally {
    database.close()
  }
}

/** A database file with all that may lie beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true })
}
