import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Tables } from '../schema.ts'

/** Writes rows; answers how many were written. */
export type Write<Row> = (db: Kysely<Tables>, rows: readonly Row[]) => Promise<number>

/** Rows that are there already stay as they are. */
export const adding = <Table extends keyof Tables>(
  table: Table,
  columns: readonly (keyof Tables[Table] & string)[],
): Write<Tables[Table]> => writing(table, columns, sql`do nothing`)

/** Rows take the place of those with the same key. No two of one call may have the same. */
export const replacing = <Table extends keyof Tables>(
  table: Table,
  key: readonly (keyof Tables[Table] & string)[],
  columns: readonly (keyof Tables[Table] & string)[],
): Write<Tables[Table]> =>
  writing(
    table,
    [...key, ...columns],
    sql`(${names(key)}) do update set ${sql.join(
      columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
    )}`,
  )

/**
 * A statement that is built once for each number of rows: building it costs more than running it, and an import runs it
 * tens of thousands of times. Keep the answer as long as the database, and for no other.
 */
function writing<Table extends keyof Tables>(
  table: Table,
  columns: readonly (keyof Tables[Table] & string)[],
  onConflict: ReturnType<typeof sql>,
): Write<Tables[Table]> {
  const texts = new Map<number, string>()
  const statement = (db: Kysely<Tables>, rows: readonly (readonly unknown[])[]): string =>
    sql`
      insert into ${sql.table(table)} (${names(columns)})
      values ${sql.join(rows.map((row) => sql`(${sql.join(row)})`))}
      on conflict ${onConflict}
    `.compile(db).sql
  return async (db, rows) => {
    let written = 0n
    for (let from = 0; from < rows.length; from += mostRows) {
      const values = rows.slice(from, from + mostRows).map((row) => columns.map((column) => row[column]))
      const text = texts.get(values.length) ?? statement(db, values)
      texts.set(values.length, text)
      const { numAffectedRows = 0n } = await db.executeQuery(CompiledQuery.raw(text, values.flat()))
      written += numAffectedRows
    }
    return Number(written)
  }
}

const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))

/** PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const mostRows = 64
