import type { Store } from '../store.ts'
import type { Engine } from './engine.ts'
import { originalColumns, originalOf } from './original-of.ts'

/** The bytes as they were given, and which there are. */
export const blobs = ({ db }: Engine): Pick<Store, 'columns' | 'original' | 'originals' | 'hasOriginal'> => ({
  columns: async (athleteId, id) => {
    const row = await db
      .selectFrom('columns')
      .select('packed')
      .where('athlete_id', '=', athleteId)
      .where('run_id', '=', id)
      .executeTakeFirst()
    return row?.packed
  },

  original: async (athleteId, sha256) => {
    const row = await db
      .selectFrom('originals')
      .select([...originalColumns, 'packed'])
      .where('athlete_id', '=', athleteId)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    return row && { ...originalOf(row), packed: row.packed }
  },

  originals: async (athleteId) => {
    const rows = await db
      .selectFrom('originals')
      .select(originalColumns)
      .where('athlete_id', '=', athleteId)
      .orderBy('sha256')
      .execute()
    return rows.map(originalOf)
  },

  hasOriginal: async (athleteId, sha256) => {
    const row = await db
      .selectFrom('originals')
      .select('sha256')
      .where('athlete_id', '=', athleteId)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    return row !== undefined
  },
})
