import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

/** Whether nothing would be lost: no files, no imports, nothing told, and of no athlete anything known. */
export async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  for (const table of ['originals', 'looks', 'imports', 'check_ins', 'interviews', 'mornings'] as const) {
    if (await db.selectFrom(table).select('athlete_id').limit(1).executeTakeFirst()) return false
  }
  const athletes = await db.selectFrom('athletes').select('profile').execute()
  return athletes.every(({ profile }) => profile === '{}')
}
