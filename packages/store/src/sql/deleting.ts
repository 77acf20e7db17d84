import type { Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { takeAway } from './take-away.ts'

export const deleting = (engine: Engine): Pick<Store, 'setDeleted' | 'purge'> => ({
  setDeleted: (athleteId, id, deletedAtMs) =>
    inTransaction(engine, async (transaction) => {
      const before = await transaction
        .selectFrom('recordings')
        .select('deleted_at_ms')
        .where('athlete_id', '=', athleteId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (!before) return false
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
