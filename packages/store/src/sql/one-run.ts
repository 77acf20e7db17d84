import type { About, Problem, Report } from '@freshlegs/domain'
import type { JudgedPast, Store } from '../store.ts'
import type { Engine } from './engine.ts'
import { fromJson, fromJsonOrNull } from './json.ts'
import { lapOf } from './lap-row.ts'
import { originalColumns, originalOf } from './original-of.ts'
import { selectSummaries, summaryOf } from './summary.ts'

export const oneRun = ({ db }: Engine): Pick<Store, 'run'> => ({
  run: async (athleteId, id) => {
    const row = await selectSummaries(db, athleteId)
      .where('id', '=', id)
      .select(['sha256', 'session', 'notes', 'about', 'deleted_at_ms', 'main_id'])
      .executeTakeFirst()
    if (!row) return undefined
    const file = await db
      .selectFrom('originals')
      .select(originalColumns)
      .where('athlete_id', '=', athleteId)
      .where('sha256', '=', row.sha256)
      .executeTakeFirst()
    const judged = await db
      .selectFrom('reports')
      .select(['basis', 'report', 'problem', 'past'])
      .where('athlete_id', '=', athleteId)
      .where('run_id', '=', id)
      .executeTakeFirst()
    // Between two questions another may have taken it away.
    if (!file || !judged) return undefined
    const laps = await db
      .selectFrom('laps')
      .selectAll()
      .where('athlete_id', '=', athleteId)
      .where('run_id', '=', id)
      .orderBy('number')
      .execute()
    const others = await selectSummaries(db, athleteId)
      .where('main_id', '=', id)
      .where('deleted_at_ms', 'is', null)
      .orderBy('id')
      .execute()
    return {
      summary: summaryOf(row),
      notes: row.notes,
      about: fromJson<About>(row.about),
      deletedAtMs: row.deleted_at_ms,
      report: fromJsonOrNull<Report>(judged.report),
      problem: fromJsonOrNull<Problem>(judged.problem),
      past: fromJsonOrNull<JudgedPast>(judged.past),
      basis: judged.basis,
      laps: laps.map(lapOf),
      file: originalOf(file),
      session: row.session,
      mainId: row.main_id,
      others: others.map(summaryOf),
    }
  },
})
