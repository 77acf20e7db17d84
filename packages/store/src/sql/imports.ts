import type { ImportOutcome } from '@freshlegs/domain'
import type { Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { fromJson, toJson } from './json.ts'
import { bit } from './recording-row.ts'

export const imports = (engine: Engine): Pick<Store, 'putImport' | 'imports' | 'removeImport'> => ({
  putImport: async (athleteId, record) => {
    const row = {
      name: record.name,
      folder: record.folder,
      any_sport: bit(record.anySport),
      started_at_ms: record.startedAtMs,
      finished_at_ms: record.finishedAtMs,
      state: record.state,
      outcome: toJson(record.outcome),
    } as const
    await engine.db
      .insertInto('imports')
      .values({ athlete_id: athleteId, id: record.id, ...row })
      .onConflict((conflict) => conflict.columns(['athlete_id', 'id']).doUpdateSet(row))
      .execute()
  },

  imports: async (athleteId) => {
    const rows = await engine.db
      .selectFrom('imports')
      .selectAll()
      .where('athlete_id', '=', athleteId)
      .orderBy('started_at_ms', 'desc')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      folder: row.folder,
      anySport: row.any_sport === 1,
      startedAtMs: row.started_at_ms,
      finishedAtMs: row.finished_at_ms,
      state: row.state,
      outcome: fromJson<ImportOutcome>(row.outcome),
    }))
  },

  removeImport: (athleteId, id) =>
    inTransaction(engine, async (transaction) => {
      await transaction
        .deleteFrom('mornings')
        .where('athlete_id', '=', athleteId)
        .where('import_id', '=', id)
        .execute()
      await transaction
        .deleteFrom('imports')
        .where('athlete_id', '=', athleteId)
        .where('id', '=', id)
        .execute()
    }),
})
