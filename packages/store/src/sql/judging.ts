import type { Store, ToJudge } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { factColumns } from './recording-row.ts'
import { reportRow } from './report-row.ts'

export const judging = (engine: Engine): Pick<Store, 'staleRuns' | 'putJudged'> => ({
  staleRuns: async (athleteId, isStale, limit) => {
    const stale: ToJudge[] = []
    for (let after = ''; ; ) {
      const some = await toJudgeAfter(engine, athleteId, after)
      for (const run of some) {
        if (stale.length === limit) return stale
        if (isStale(run)) stale.push(run)
      }
      if (some.length < lot) return stale
      after = some.at(-1)?.id ?? ''
    }
  },

  putJudged: (athleteId, judged) =>
    inTransaction(engine, async (transaction) => {
      for (const { id, judged: one } of judged) {
        const { athlete_id, run_id, ...columns } = reportRow(athleteId, id, one)
        await transaction
          .updateTable('recordings')
          .set(factColumns(one.facts))
          .where('athlete_id', '=', athlete_id)
          .where('id', '=', run_id)
          .execute()
        await transaction
          .updateTable('reports')
          .set(columns)
          .where('athlete_id', '=', athlete_id)
          .where('run_id', '=', run_id)
          .execute()
      }
    }),
})

async function toJudgeAfter({ db }: Engine, athleteId: string, afterId: string): Promise<readonly ToJudge[]> {
  const rows = await db
    .selectFrom('recordings')
    .innerJoin('reports', (join) =>
      join
        .onRef('reports.athlete_id', '=', 'recordings.athlete_id')
        .onRef('reports.run_id', '=', 'recordings.id'),
    )
    .select(['id', 'basis', 'sha256', 'race', 'stopped_by', 'heart_rate_ignored'])
    .where('recordings.athlete_id', '=', athleteId)
    .where('recordings.id', '>', afterId)
    .orderBy('recordings.id')
    .limit(lot)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    basis: row.basis,
    sha256: row.sha256,
    edits: {
      race: row.race === null ? null : row.race === 1,
      stoppedBy: row.stopped_by,
      heartRateIgnored: row.heart_rate_ignored === 1,
    },
  }))
}

const lot = 500
