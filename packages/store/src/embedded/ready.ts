import { answer, type Result, refuse } from '@freshlegs/domain'
import { migrate, missing } from '../migrations/migrate.ts'
import { failing } from './failing.ts'
import type { OpenFile } from './open-file.ts'

/** Makes a file ready to keep what it is given, through a kill or a power cut. */
export async function readyToWrite(file: OpenFile): Promise<Result<void>> {
  const ours = await known(file)
  if (!ours.ok) return ours
  failing(() => {
    // Each commit is on the disk when it is answered; readers are not in the way of the writer.
    file.database.exec('pragma journal_mode = wal; pragma synchronous = full')
    file.database.exec(
      `pragma wal_autocheckpoint = ${logPages}; pragma journal_size_limit = ${logPages * pageBytes}`,
    )
  })
  return migrate(file.db, file.dialect)
}

/** An older file cannot be read by today's questions, and must not be changed. */
export async function readyToRead(file: OpenFile): Promise<Result<void>> {
  const ours = await known(file)
  if (!ours.ok) return ours
  if (ours.value === 0) return answer(undefined)
  const detail = 'the database is of an older Freshlegs; open it once to write, and it is brought up to date'
  return refuse({ code: 'store.unavailable', detail })
}

/** How many migrations the file lacks; refused where it is not ours, or of a newer program. */
async function known({ db, dialect }: OpenFile): Promise<Result<number>> {
  const tables = await dialect.tables(db)
  if (tables.length > 0 && !tables.includes('freshlegs_migrations')) {
    return refuse({ code: 'store.damaged', detail: 'it is a database, but not one of Freshlegs' })
  }
  const lacking = await missing(db, dialect)
  return lacking.ok ? answer(lacking.value.length) : lacking
}

/** The log is written back into the file after so many pages; fewer would do it all the time while importing. */
const logPages = 4_000
const pageBytes = 4_096
