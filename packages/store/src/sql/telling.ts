import type { CheckIn } from '@freshlegs/domain'
import type { InterviewAnswers, Said, Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { fromJson, toJson } from './json.ts'

/** What the runner tells: after a run, in the morning, in the first interview. */
export const telling = (
  engine: Engine,
): Pick<Store, 'answers' | 'putAnswers' | 'checkIns' | 'putCheckIn' | 'interview' | 'putInterview'> => ({
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

  checkIns: async (athleteId, from, to) => {
    const rows = await engine.db
      .selectFrom('check_ins')
      .select('said')
      .where('athlete_id', '=', athleteId)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .orderBy('day')
      .execute()
    return rows.map(({ said }) => fromJson<CheckIn>(said))
  },

  putCheckIn: async (athleteId, checkIn) => {
    const { day, ...said } = checkIn
    if (Object.keys(said).length === 0) {
      await engine.db
        .deleteFrom('check_ins')
        .where('athlete_id', '=', athleteId)
        .where('day', '=', day)
        .execute()
      return
    }
    const row = { said: toJson(checkIn) }
    await engine.db
      .insertInto('check_ins')
      .values({ athlete_id: athleteId, day, ...row })
      .onConflict((conflict) => conflict.columns(['athlete_id', 'day']).doUpdateSet(row))
      .execute()
  },

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
