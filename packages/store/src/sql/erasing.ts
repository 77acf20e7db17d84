import type { Store } from '../store.ts'
import { athletes } from './athletes.ts'
import { type Engine, inTransaction } from './engine.ts'
import { takeAway } from './take-away.ts'

export const erasing = (engine: Engine): Pick<Store, 'erase' | 'eraseSimulated'> => ({
  erase: async (athleteId, anew) => {
    await eraseRuns(engine, athleteId)
    await inTransaction(engine, async (transaction) => {
      for (const table of [
        'recordings',
        'originals',
        'looks',
        'imports',
        'check_ins',
        'interviews',
        'mornings',
      ] as const) {
        await transaction.deleteFrom(table).where('athlete_id', '=', athleteId).execute()
      }
      // Not to be missing for a moment: what is kept of an athlete meanwhile needs one, and what follows may be refused.
      if (anew) await athletes({ ...engine, db: transaction }).putAthlete({ ...anew, id: athleteId })
      else await transaction.deleteFrom('athletes').where('id', '=', athleteId).execute()
    })
    await engine.dialect.forget(engine.db, true)
  },

  eraseSimulated: (athleteId) =>
    inTransaction(engine, (transaction) =>
      takeAway(transaction, athleteId, (build) => build('simulated', '=', 1)),
    ),
})

/**
 * In many small steps: what is overwritten stands in a log first, and all at once would need as much room again as there
 * is to delete, perhaps because there is none. Whoever is interrupted begins anew.
 */
async function eraseRuns(engine: Engine, athleteId: string): Promise<void> {
  for (;;) {
    const some = await engine.db
      .selectFrom('recordings')
      .select('id')
      .where('athlete_id', '=', athleteId)
      .orderBy('id')
      .limit(runsAtOnce)
      .execute()
    const last = some.at(-1)
    if (!last) return
    await inTransaction(engine, (transaction) =>
      takeAway(transaction, athleteId, (build) => build('id', '<=', last.id)),
    )
  }
}

const runsAtOnce = 100
