import type { Store } from '../store.ts'
import { listed } from './asked.ts'
import type { Engine } from './engine.ts'

export const gear = ({ db }: Engine): Pick<Store, 'gear'> => ({
  gear: async (athleteId) => {
    const rows = await db
      .selectFrom('recordings')
      .select('gear')
      .where('athlete_id', '=', athleteId)
      .where('gear', 'is not', null)
      .where((build) => listed(build))
      .groupBy('gear')
      .orderBy(
        ({ fn }) => fn.max('started_at_ms'),
        (order) => order.desc().nullsLast(),
      )
      .orderBy('gear')
      .execute()
    return rows.flatMap(({ gear: name }) => (name === null ? [] : [name]))
  },
})
