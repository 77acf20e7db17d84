import type { Kysely } from 'kysely'
import type { RecordingRow, Tables } from '../schema.ts'
import { listed } from './asked.ts'
import { selectSummaries } from './summary.ts'

/**
 * The next of the runs that count, oldest first and those without a start last. Each lot is a question of its own:
 * whoever reads slowly holds up nobody.
 */
export const lotAfter = (db: Kysely<Tables>, athleteId: string, after: LotEnd | undefined) =>
  selectSummaries(db, athleteId)
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
    .limit(runsInLot)

/** Where a lot ended. */
export interface LotEnd {
  readonly id: string
  readonly startedAtMs: number | null
}

export function afterOf(rows: readonly Pick<RecordingRow, 'id' | 'started_at_ms'>[]): LotEnd | undefined {
  const last = rows.at(-1)
  return last && { id: last.id, startedAtMs: last.started_at_ms }
}

export const runsInLot = 500
