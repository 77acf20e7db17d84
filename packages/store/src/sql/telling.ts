import type { InterviewAnswers, Said, Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { fromJson, toJson } from './json.ts'

/** What the runner tells after a run and in the first interview. */
export const telling = (
  engine: Engine,
): Pick<Store, 'answers' | 'putAnswers' | 'interview' | 'putInterview'> => ({
  answers: async (athleteId, runId) => {
    const row = await engine.db
      .selectFrom('answers')
      .select('said')
      .where('athlete_id', '=', athleteId)
      .where('run_id', '=', runId)
      .executeTakeFirst()
    return row && fromJson<Said>(row.said)
  },

  putAnswers: (athleteId, runId, said) =>
    inTransaction(engine, async (transaction) => {
      const run = await transaction
        .selectFrom('recordings')
        .select('id')
        .where('athlete_id', '=', athleteId)
        .where('id', '=', runId)
        .executeTakeFirst()
      if (!run) return false
      const row = { said: toJson(said) }
      await transaction
        .insertInto('answers')
        .values({ athlete_id: athleteId, run_id: runId, ...row })
        .onConflict((conflict) => conflict.columns(['athlete_id', 'run_id']).doUpdateSet(row))
        .execute()
      return true
    }),

  interview: async (athleteId) => {
    const row = await engine.db
      .selectFrom('interviews')
      .select('answers')
      .where('athlete_id', '=', athleteId)
      .executeTakeFirst()
    return row ? fromJson<InterviewAnswers>(row.answers) : {}
  },

  putInterview: async (athleteId, answers) => {
    const row = { answers: toJson(answers) }
    await engine.db
      .insertInto('interviews')
      .values({ athlete_id: athleteId, ...row })
      .onConflict((conflict) => conflict.column('athlete_id').doUpdateSet(row))
      .execute()
  },
})
