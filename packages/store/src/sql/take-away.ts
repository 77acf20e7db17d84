import type { Expression, Kysely, SqlBool } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Build } from './asked.ts'
import { lots } from './lots.ts'

/**
 * Takes runs away for good, with what was made of them and the originals that no run needs any more; answers their
 * hashes, one a run. A lesser recording whose main one goes stands for itself.
 */
export async function takeAway(
  db: Kysely<Tables>,
  athleteId: string,
  which: (build: Build) => Expression<SqlBool>,
): Promise<readonly string[]> {
  const gone = await db
    .selectFrom('recordings')
    .select(['id', 'sha256'])
    .where('athlete_id', '=', athleteId)
    .where(which)
    .execute()
  for (const some of lots(gone, runsAtOnce)) {
    const ids = some.map(({ id }) => id)
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
      .where(
        'sha256',
        'in',
        some.map(({ sha256 }) => sha256),
      )
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
  }
  return gone.map(({ sha256 }) => sha256)
}

const runsAtOnce = 200
