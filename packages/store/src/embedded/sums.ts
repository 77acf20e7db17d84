import { createHash, type Hash } from 'node:crypto'
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'

/**
 * A hash over every value of every table, written into a backup beside them: SQLite tells whether a file hangs together,
 * not whether a byte of it has changed. Knows nothing of our tables, so that it holds for backups of any age.
 */
export async function writeSums(database: DatabaseSync): Promise<void> {
  const sums = await sumsOf(database)
  database.exec(`create table ${sumsTable} (of_table text primary key not null, sha256 text not null)`)
  const insert = database.prepare(`insert into ${sumsTable} values (?, ?)`)
  for (const [table, sum] of sums) insert.run(table, sum)
}

/** Tables whose values are not those that were summed up; none where nothing was. */
export async function changedTables(database: DatabaseSync): Promise<readonly string[]> {
  if (!hasSums(database)) return []
  const sums = await sumsOf(database)
  const kept = new Map<unknown, unknown>()
  for (const row of database.prepare(`select of_table, sha256 from ${sumsTable}`).all()) {
    kept.set(row.of_table, row.sha256)
  }
  return [...new Set([...sums.keys(), ...kept.keys()])]
    .filter((table) => typeof table !== 'string' || sums.get(table) !== kept.get(table))
    .map(String)
}

/** A copy of a database that no backup made has none. */
export const hasSums = (database: DatabaseSync): boolean => tablesOf(database, true).includes(sumsTable)

export const dropSums = (database: DatabaseSync): void => database.exec(`drop table if exists ${sumsTable}`)

const sumsTable = 'freshlegs_sums'

async function sumsOf(database: DatabaseSync): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>()
  for (const table of tablesOf(database, false)) {
    const hash = createHash('sha256')
    const key = database
      .prepare('select name from pragma_table_info(?) where pk > 0 order by pk')
      .all(table)
      .map(({ name }) => `"${name}"`)
    const rows = database.prepare(`select * from "${table}" order by ${key.join(', ') || 'rowid'}`)
    let since = 0
    for (const row of rows.iterate()) {
      for (const [name, value] of Object.entries(row)) since += add(hash, name) + add(hash, value)
      if (since < bytesAtOnce) continue
      since = 0
      await setImmediate()
    }
    sums.set(table, hash.digest('hex'))
  }
  return sums
}

const tablesOf = (database: DatabaseSync, withSums: boolean): readonly string[] =>
  database
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~' order by name",
    )
    .all()
    .map(({ name }) => String(name))
    .filter((name) => withSums || name !== sumsTable)

/** With kind and length, so that no two rows read alike; answers how many bytes it were. */
function add(hash: Hash, value: SQLOutputValue): number {
  const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value))
  hash.update(`${value === null ? 'null' : typeof value} ${bytes.length} `)
  hash.update(bytes)
  return bytes.length
}

const bytesAtOnce = 4 * 1024 * 1024
