import { closeSync, openSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { failing, failingLater } from './failing.ts'

/**
 * Copies a database as it is at this moment, whoever goes on writing to it; nobody waits. `to` must not be there. Throws
 * `StoreFailure`.
 */
export async function copyPages(from: string, to: string): Promise<void> {
  // A connection of its own holds still at this moment; under one that writes, the pages would change while they are copied.
  const still = failing(() => new DatabaseSync(from, { readOnly: true }))
  try {
    failing(() => {
      still.exec('begin')
      still.prepare('select count(*) from sqlite_schema').get()
      closeSync(openSync(to, 'wx', 0o600))
    })
    await failingLater(() => backup(still, to, { rate: pagesAtOnce }))
  } finally {
    still.close()
  }
}

const pagesAtOnce = 500
