import { existsSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StoreFailure } from '../store.ts'
import { failing, failingLater } from './failing.ts'
import { onDisk } from './on-disk.ts'
import { writeSums } from './sums.ts'

/**
 * Makes a backup of what `fill` puts into the database at the path it is given: one file, whole or not there at all,
 * with the sums of what is in it. Throws `StoreFailure`, `input.invalid` where there is a file already.
 */
export async function backupFile(path: string, fill: (part: string) => Promise<void>): Promise<void> {
  const free = () => {
    if (!existsSync(path)) return
    throw new StoreFailure({ code: 'input.invalid', detail: `there is a file already: ${path}` })
  }
  const part = `${path}.part`
  free()
  removeDatabase(part)
  try {
    await fill(part)
    const database = failing(() => new DatabaseSync(part))
    try {
      // A backup lies alone, maybe on a disk that cannot be written to: without the log it would need beside it.
      failing(() => database.exec('pragma journal_mode = delete'))
      await failingLater(() => writeSums(database))
    } finally {
      database.close()
    }
    failing(() => {
      onDisk(part)
      free()
      renameSync(part, path)
      onDisk(path)
    })
  } catch (error) {
    removeDatabase(part)
    throw error
  }
}

/** A database file with all that may lie beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true })
}
