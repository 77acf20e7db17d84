import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Tables } from '../schema.ts'
import { statementLots } from './statement-lots.ts'

/** Writes rows; answers those that were written, where it was asked which. */
export type Write<Row> = (db: Kysely<Tables>, rows: readonly Row[]) => Promise<readonly Partial<Row>[]>

/** Rows that are there already stay as they are; answers the given columns of those that were not. */
export const adding = <Table extends keyof Tables>(
  table: Table,
  columns: readonly (keyof Tables[Table] & string)[],
  answers: readonly (keyof Tables[Table] & string)[] = [],
): Write<Tables[Table]> =>
  writing(table, columns, answers.length > 0 ? sql`do nothing returning ${names(answers)}` : sql`do nothing`)

/** Rows take the place of those with the same key. No two of one call may have the same. */
export const replacing = <Table extends keyof Tables>(
  table: Table,
  key: readonly (keyof Tables[Table] & string)[],
  columns: readonly (keyof Tables[Table] & string)[],
): Write<Tables[Table]> => {
  const news = columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  return writing(table, [...key, ...columns], sql`(${names(key)}) do update set ${sql.join(news)}`)
}

/**
 * Statements that are built once: building one costs more than running it, and an import runs it tens of thousands of
 * times. Keep the answer as long as the database, and for no other.
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
    const written: Partial<Tables[Table]>[] = []
    for (const lot of statementLots(rows.map((row) => columns.map((column) => row[column])))) {
      const text = texts.get(lot.length) ?? statement(db, lot)
      texts.set(lot.length, text)
      const query: CompiledQuery<Partial<Tables[Table]>> = CompiledQuery.raw(text, lot.flat())
      written.push(...(await db.executeQuery(query)).rows)
    }
    return written
  }
}

const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))
