import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { LookRow } from '../schema.ts'
import type { KnownLook, Look, Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { lots } from './lots.ts'
import { maybeBit } from './recording-row.ts'
import { replacing, type Write } from './writing.ts'

export const looks = (engine: Engine): Pick<Store, 'looks' | 'putLooks'> => {
  const put = puttingLooks()
  return {
    looks: async (athleteId, sourceKeys) => {
      const keyOf = new Map(sourceKeys.map((key) => [hashOf(key), key]))
      const found = new Map<string, KnownLook>()
      for (const hashes of lots([...keyOf.keys()], keysAtOnce)) {
        const rows = await engine.db
          .selectFrom('looks')
          .selectAll()
          .select([runs('is not').as('deleted_runs'), runs('is').as('other_runs')])
          .where('athlete_id', '=', athleteId)
          .where('key_sha256', 'in', hashes)
          .execute()
        for (const row of rows) {
          const sourceKey = keyOf.get(row.key_sha256)
          if (sourceKey !== undefined) found.set(sourceKey, lookOf(sourceKey, row))
        }
      }
      return found
    },

    putLooks: (athleteId, given) =>
      inTransaction(engine, async (transaction) => {
        await put(
          transaction,
          given.map((look) => lookRow(athleteId, look, look.sha256 ?? null)),
        )
      }),
  }
}

/** What was known of an item before gives way; of two words about one item the last counts. */
export const puttingLooks = (): Write<LookRow> => {
  const put = replacing(
    'looks',
    ['athlete_id', 'key_sha256'],
    [
      'source_key',
      'fingerprint',
      'outcome',
      'problem_code',
      'problem_detail',
      'at_ms',
      'original_sha256',
      'import_id',
      'linked',
    ],
  )
  return (db, rows) => put(db, [...new Map(rows.map((row) => [row.key_sha256, row])).values()])
}

export const lookRow = (athleteId: string, look: Look, originalSha256: string | null): LookRow => ({
  athlete_id: athleteId,
  key_sha256: hashOf(look.sourceKey),
  source_key: look.sourceKey,
  fingerprint: look.fingerprint,
  outcome: look.outcome,
  problem_code: look.problem?.code ?? null,
  problem_detail: look.problem?.detail ?? null,
  at_ms: look.atMs,
  original_sha256: originalSha256,
  import_id: look.importId ?? null,
  linked: maybeBit(look.linked ?? null),
})

/** How many there are of its bytes, whose time of deletion is, or is not, null. */
const runs = (test: 'is' | 'is not') => sql<number>`(
  select count(*) from recordings
  where recordings.athlete_id = looks.athlete_id
    and recordings.sha256 = looks.original_sha256
    and recordings.deleted_at_ms ${sql.raw(test)} null
)`

interface KnownRow extends LookRow {
  readonly deleted_runs: number
  readonly other_runs: number
}

/** The key as it was asked for: what was kept of it has lost what cannot be kept. */
const lookOf = (sourceKey: string, row: KnownRow): KnownLook => ({
  sourceKey,
  fingerprint: row.fingerprint,
  outcome: row.outcome,
  problem: row.problem_code === null ? null : { code: row.problem_code, detail: row.problem_detail ?? '' },
  atMs: row.at_ms,
  ...(row.import_id !== null && { importId: row.import_id }),
  ...(row.linked !== null && { linked: row.linked === 1 }),
  ...(row.deleted_runs > 0 && row.other_runs === 0 && { deleted: true }),
})

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const keysAtOnce = 500
