import type { RecordingRow } from '../schema.ts'
import type { RunOrder, Store } from '../store.ts'
import { asked } from './asked.ts'
import type { Engine } from './engine.ts'
import { selectSummaries, summaryOf } from './summary.ts'

export const listing = ({ db }: Engine): Pick<Store, 'runs'> => ({
  runs: async (athleteId, query) => {
    const { by, direction } = orders[query.order ?? 'newest']
    const rows = await selectSummaries(db, athleteId)
      .where((build) => asked(build, query))
      .orderBy(by, (order) => order[direction]().nullsLast())
      .orderBy('id')
      .limit(query.limit)
      .offset(query.offset)
      .execute()
    const { total } = await db
      .selectFrom('recordings')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where('athlete_id', '=', athleteId)
      .where((build) => asked(build, query))
      .executeTakeFirstOrThrow()
    return { total, runs: rows.map(summaryOf) }
  },
})

/** The unknown comes last in each; among equals the id decides, so that no run is on two pages or on none. */
const orders: Record<RunOrder, { by: keyof RecordingRow; direction: 'asc' | 'desc' }> = {
  newest: { by: 'started_at_ms', direction: 'desc' },
  oldest: { by: 'started_at_ms', direction: 'asc' },
  longest: { by: 'distance_m', direction: 'desc' },
  fastest: { by: 'speed_mps', direction: 'desc' },
}
