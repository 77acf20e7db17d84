import type { Store } from '../store.ts'
import type { Engine } from './engine.ts'
import { afterOf, type LotEnd, lotAfter, runsInLot } from './lot-after.ts'
import { summaryOf } from './summary.ts'

export const everyRun = ({ db }: Engine): Pick<Store, 'everyRun' | 'runIds'> => ({
  runIds: async (athleteId) => {
    const rows = await db
      .selectFrom('recordings')
      .select('id')
      .where('athlete_id', '=', athleteId)
      .orderBy('started_at_ms', (order) => order.asc().nullsLast())
      .orderBy('id')
      .execute()
    return rows.map(({ id }) => id)
  },

  everyRun: async function* (athleteId) {
    for (let after: LotEnd | undefined; ; ) {
      const rows = await lotAfter(db, athleteId, after).execute()
      if (rows.length > 0) yield rows.map(summaryOf)
      after = afterOf(rows)
      if (!after || rows.length < runsInLot) return
    }
  },
})
