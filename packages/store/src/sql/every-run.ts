import type { Store } from '../store.ts'
import { listed } from './asked.ts'
import type { Engine } from './engine.ts'
import { selectSummaries, summaryOf } from './summary.ts'

export const everyRun = ({ db }: Engine): Pick<Store, 'everyRun'> => ({
  everyRun: async function* (athleteId) {
    // Each lot is a question of its own: whoever reads slowly holds up nobody.
    let after: { id: string; startedAtMs: number | null } | undefined
    for (;;) {
      const rows = await selectSummaries(db, athleteId)
        .select('started_at_ms')
        .where((build) => listed(build))
        .$if(after !== undefined, (query) =>
          query.where((build) => {
            const { id = '', startedAtMs = null } = after ?? {}
            const laterId = build('id', '>', id)
            return startedAtMs === null
              ? build.and([build('started_at_ms', 'is', null), laterId])
              : build.or([
                  build('started_at_ms', '>', startedAtMs),
                  build.and([build('started_at_ms', '=', startedAtMs), laterId]),
                  build('started_at_ms', 'is', null),
                ])
          }),
        )
        .orderBy('started_at_ms', (order) => order.asc().nullsLast())
        .orderBy('id')
        .limit(lot)
        .execute()
      const last = rows.at(-1)
      if (!last) return
      yield rows.map(summaryOf)
      if (rows.length < lot) return
      after = { id: last.id, startedAtMs: last.started_at_ms }
    }
  },
})

const lot = 500
