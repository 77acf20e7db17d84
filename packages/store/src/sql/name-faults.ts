import type { Kysely } from 'kysely'
import { isImportId } from '../is-import-id.ts'
import type { Tables } from '../schema.ts'

/**
 * What is called as nothing of ours ever is, in sentences: runs, originals and imports lend their names to files and
 * folders, and a backup may come from anybody.
 */
export async function nameFaults(db: Kysely<Tables>): Promise<readonly string[]> {
  const originals = await db.selectFrom('originals').select('sha256').execute()
  const runs = await db.selectFrom('recordings').select(['id', 'sha256', 'session']).execute()
  const imports = await db.selectFrom('imports').select('id').execute()
  return [
    ...originals.filter(({ sha256 }) => !isSha256(sha256)).map(({ sha256 }) => called('original', sha256)),
    ...runs
      .filter(({ id, sha256, session }) => !(isSha256(sha256) && id === `${sha256.slice(0, 16)}-${session}`))
      .map(({ id }) => called('run', id)),
    ...imports.filter(({ id }) => !isImportId(id)).map(({ id }) => called('import', id)),
  ]
}

/** Of a file that anybody may have made, a column may hold anything. */
const isSha256 = (said: unknown): boolean => typeof said === 'string' && /^[0-9a-f]{64}$/.test(said)

const called = (what: string, name: unknown): string =>
  `no ${what} of Freshlegs is called ${JSON.stringify(String(name).slice(0, mostSigns))}`

const mostSigns = 80
