import type { Expression, Kysely, SqlBool } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Build } from './asked.ts'
import { lots } from './lots.ts'

/**
 * Takes runs away for good, with what was made of them, the originals that no run needs any more and what was noted of
 * items with their bytes; answers how many runs. A lesser recording whose main one goes stands for itself.
 */
export async function takeAway(
  db: Kysely<Tables>,
  athleteId: string,
  which: (build: Build) => Expression<SqlBool>,
): Promise<number> {
  const gone = await db
    .selectFrom('recordings')
    .select(['id', 'sha256'])
    .where('athlete_id', '=', athleteId)
    .where(which)
    .execute()
  for (const some of lots(gone, runsAtOnce)) {
    const ids = some.map(({ id }) => id)
    const hashes = some.map(({ sha256 }) => sha256)
    await db
      .updateTable('recordings')
      .set({ main_id: null })
      .where('athlete_id', '=', athleteId)
      .where('main_id', 'in', ids)
      .execute()
    await db.deleteFrom('recordings').where('athlete_id', '=', athleteId).where('id', 'in', ids).execute()
    await db
      .deleteFrom('originals')
      .where('athlete_id', '=', athleteId)
      .where('sha256', 'in', hashes)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('recordings')
              .select('recordings.id')
              .whereRef('recordings.athlete_id', '=', 'originals.athlete_id')
              .whereRef('recordings.sha256', '=', 'originals.sha256'),
          ),
        ),
      )
      .execute()
    await db
      .deleteFrom('looks')
      .where('athlete_id', '=', athleteId)
      .where('original_sha256', 'in', hashes)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('originals')
              .select('originals.sha256')
              .whereRef('originals.athlete_id', '=', 'looks.athlete_id')
              .whereRef('originals.sha256', '=', 'looks.original_sha256'),
          ),
        ),
      )
      .execute()
  }
  return gone.length
}

const runsAtOnce = 200
