import type { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from '../schema.ts'
import { statements } from './statements.ts'

/** An open database for the questions that both kinds are asked. */
export const kyselyOf = (database: DatabaseSync): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: statements(database) }) })
