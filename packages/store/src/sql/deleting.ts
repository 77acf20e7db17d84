import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { takeAway } from './take-away.ts'

export const deleting = (engine: Engine): Pick<Store, 'setDeleted' | 'purge'> => ({
  setDeleted: (athleteId, id, deletedAtMs) =>
    inTransaction(engine, async (transaction) => {
      const before = await transaction
        .selectFrom('recordings')
        .select(['deleted_at_ms', 'main_id'])
        .where('athlete_id', '=', athleteId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (!before) return false
      if (deletedAtMs === null && before.main_id !== null) {
        await standAlone(transaction, athleteId, { id, mainId: before.main_id })
      }
      // The lesser recordings of an outing go with the main one, and come back with it; not those deleted otherwise.
      await transaction
        .updateTable('recordings')
        .set({ deleted_at_ms: deletedAtMs })
        .where('athlete_id', '=', athleteId)
        .where((build) =>
          build.or([
            build('id', '=', id),
            build.and([
              build('main_id', '=', id),
              before.deleted_at_ms === null
                ? build('deleted_at_ms', 'is', null)
                : build('deleted_at_ms', '=', before.deleted_at_ms),
            ]),
          ]),
        )
        .execute()
      return true
    }),

  purge: async (athleteId, deletedBeforeMs) => {
    const runs = await inTransaction(engine, (transaction) =>
      takeAway(transaction, athleteId, (build) => build('deleted_at_ms', '<', deletedBeforeMs)),
    )
    if (runs > 0) await engine.dialect.forget(engine.db, false)
    return runs
  },
})

/** A lesser recording whose main one is deleted is in no list: brought back, it stands for itself. */
async function standAlone(
  db: Kysely<Tables>,
  athleteId: string,
  { id, mainId }: { readonly id: string; readonly mainId: string },
): Promise<void> {
  const main = await db
    .selectFrom('recordings')
    .select('deleted_at_ms')
    .where('athlete_id', '=', athleteId)
    .where('id', '=', mainId)
    .executeTakeFirst()
  if (main?.deleted_at_ms == null) return
  await db
    .updateTable('recordings')
    .set({ main_id: null })
    .where('athlete_id', '=', athleteId)
    .where('id', '=', id)
    .execute()
}
