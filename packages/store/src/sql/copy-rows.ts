import { setImmediate } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { type KeptTable, keys, type Tables } from '../schema.ts'
import { walk } from './walk.ts'

/** Copies every row of one database into another of the same age that has none, a few at a time. */
export async function copyRows(from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> {
  for (const table of Object.keys(keys).filter(isKept)) {
    for await (const rows of walk(from, table, atOnce[table] ?? 200)) {
      const names = Object.keys(rows[0] ?? {})
      await sql`
        insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
        values ${sql.join(rows.map((row) => sql`(${sql.join(Object.values(row))})`))}
      `.execute(to)
      await setImmediate()
    }
  }
}

const isKept = (name: string): name is KeptTable => name in keys

/** Rows that may be large go one by one. */
const atOnce: { readonly [Table in KeptTable]?: number } = { originals: 1, columns: 1, reports: 20 }
