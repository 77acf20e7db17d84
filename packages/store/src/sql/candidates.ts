import { sql } from 'kysely'
import type { Store } from '../store.ts'
import { wholeMs } from './bounds.ts'
import type { Engine } from './engine.ts'
import { selectSummaries, summaryOf } from './summary.ts'

export const candidates = ({ db }: Engine): Pick<Store, 'startedWithin'> => ({
  startedWithin: async (athleteId, from, to) => {
    const { fromMs, toMs } = wholeMs({ fromMs: from, toMs: to })
    const rows = await selectSummaries(db, athleteId)
      .select(['richness', 'main_id', 'settled'])
      .select(format.as('format'))
      .where('deleted_at_ms', 'is', null)
      .where('started_at_ms', '>=', fromMs)
      .where('started_at_ms', '<=', toMs)
      .orderBy('started_at_ms')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      run: summaryOf(row),
      format: row.format,
      richness: row.richness,
      mainId: row.main_id,
      settled: row.settled === 1,
    }))
  },
})

const format = sql<string>`(
  select originals.format from originals
  where originals.athlete_id = recordings.athlete_id and originals.sha256 = recordings.sha256
)`
