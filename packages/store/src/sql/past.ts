import { sql } from 'kysely'
import type { Json } from '../schema.ts'
import type { JudgedPast, Said, Store } from '../store.ts'
import type { Engine } from './engine.ts'
import { fromJsonOrNull } from './json.ts'
import { afterOf, type LotEnd, lotAfter, runsInLot } from './lot-after.ts'
import { summaryOf } from './summary.ts'

export const past = ({ db }: Engine): Pick<Store, 'past'> => ({
  past: async function* (athleteId) {
    for (let after: LotEnd | undefined; ; ) {
      const rows = await lotAfter(db, athleteId, after)
        .select([format.as('format'), judged.as('past'), said.as('said')])
        .execute()
      if (rows.length > 0)
        yield rows.map((row) => ({
          summary: summaryOf(row),
          format: row.format,
          past: fromJsonOrNull<JudgedPast>(row.past),
          said: fromJsonOrNull<Said>(row.said) ?? {},
        }))
      after = afterOf(rows)
      if (!after || rows.length < runsInLot) return
    }
  },
})

const format = sql<string>`(
  select originals.format from originals
  where originals.athlete_id = recordings.athlete_id and originals.sha256 = recordings.sha256
)`

const judged = sql<Json | null>`(
  select reports.past from reports
  where reports.athlete_id = recordings.athlete_id and reports.run_id = recordings.id
)`

const said = sql<Json | null>`(
  select answers.said from answers
  where answers.athlete_id = recordings.athlete_id and answers.run_id = recordings.id
)`
