import type { Kysely } from 'kysely'
import { failing } from '../embedded/failing.ts'
import { closeFile, openFile } from '../embedded/open-file.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Tables } from '../schema.ts'
import { copyRows } from '../sql/copy-rows.ts'

/** Copies all rows, as they are at one moment, into a new SQLite file. What fails leaves a useless file behind. */
export async function copyOut(db: Kysely<Tables>, path: string): Promise<void> {
  const file = openFile(path)
  try {
    // Who fails throws the file away: nothing need be rolled back, or safe on the disk, before the end.
    failing(() => file.database.exec('pragma journal_mode = off; pragma synchronous = off'))
    await migrate(file.db, file.dialect)
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((still) => file.db.transaction().execute((copy) => copyRows(still, copy)))
  } finally {
    await closeFile(file)
  }
}
