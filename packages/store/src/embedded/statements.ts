import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { sayable } from '../sql/sayable.ts'
import { failing } from './failing.ts'

/** `node:sqlite` as Kysely wants it, with its statements kept ready. */
export function statements(database: DatabaseSync): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (text) => {
      // Where there was no room, SQLite has rolled back already, and would call a second time an error.
      if (text === 'rollback' && !database.isTransaction) return nothing
      const known = ready.get(text)
      if (known) return known
      // Most texts come again and again; those with lists of any length do not.
      if (ready.size === mostReady) ready.clear()
      const statement = adapted(failing(() => database.prepare(text)))
      ready.set(text, statement)
      return statement
    },
  }
}

const mostReady = 200

const adapted = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => failing(() => statement.all(...parameters.map(bindable))),
  run: (parameters) => failing(() => statement.run(...parameters.map(bindable))),
  iterate: () => {
    throw new Error('lots are read, not streams')
  },
})

function bindable(value: unknown): SQLInputValue {
  const said = sayable(value)
  if (
    said === null ||
    typeof said === 'number' ||
    typeof said === 'bigint' ||
    typeof said === 'string' ||
    said instanceof Uint8Array
  ) {
    return said
  }
  throw new TypeError(`a ${typeof said} cannot be kept`)
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}
