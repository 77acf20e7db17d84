import type { DatabaseSync } from 'node:sqlite'

/** In what a file does not hang together, in sentences. */
export function structureFaults(database: DatabaseSync): readonly string[] {
  const tables = database.prepare("select name from sqlite_schema where name = 'freshlegs_migrations'").all()
  if (tables.length === 0) return ['it is no backup of Freshlegs']
  const said = database.prepare('pragma integrity_check').all()
  const lost = database.prepare('pragma foreign_key_check').all()
  return [
    ...said.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok'),
    ...lost.map(({ table, parent }) => `rows of ${table} belong to ${parent} that are not there`),
  ]
}
