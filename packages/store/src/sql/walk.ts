import { type Kysely, sql } from 'kysely'
import { type KeptTable, keys, type Tables } from '../schema.ts'

/** All rows of a table in the order of its key, in lots of `size`; each lot is a question of its own. */
export async function* walk<Table extends KeptTable>(
  db: Kysely<Tables>,
  table: Table,
  size: number,
): AsyncGenerator<readonly Tables[Table][]> {
  const names: readonly (keyof Tables[Table] & string)[] = keys[table]
  const key = sql.join(names.map((name) => sql.ref(name)))
  let later = sql``
  for (;;) {
    const { rows } = await sql<Tables[Table]>`
      select * from ${sql.table(table)} ${later} order by ${key} limit ${size}
    `.execute(db)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < size) return
    later = sql`where (${key}) > (${sql.join(names.map((name) => last[name]))})`
  }
}
