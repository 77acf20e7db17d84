import type { Kysely } from 'kysely'
import type { RecordingRow, Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'

export const links = (engine: Engine): Pick<Store, 'link'> => ({
  link: (athleteId, id, mainId, byRunner) =>
    inTransaction(engine, (transaction) => putLink(transaction, athleteId, id, mainId, byRunner)),
})

/**
 * An outing has one main recording, and lesser ones that name it: never a chain. Nothing happens where one of the two is
 * not there, or where the runner said otherwise before.
 */
export async function putLink(
  db: Kysely<Tables>,
  athleteId: string,
  id: string,
  mainId: string | null,
  byRunner: boolean,
): Promise<void> {
  if (id === mainId) throw new RangeError('no recording is the lesser one of itself')
  const lesser = await recording(db, athleteId, id)
  if (!lesser || (lesser.settled === 1 && !byRunner)) return
  const given = mainId === null ? undefined : await recording(db, athleteId, mainId)
  if (mainId !== null && !given) return
  // Of a recording that is itself a lesser one of another outing, that outing is meant.
  const main = given && given.main_id !== null && given.main_id !== id ? given.main_id : (given?.id ?? null)
  const of = (...ids: string[]) =>
    db.updateTable('recordings').where('athlete_id', '=', athleteId).where('id', 'in', ids)
  if (main === null) {
    await of(id).set({ main_id: null }).execute()
  } else if (main !== id) {
    await of(main).set({ main_id: null }).execute()
    await of(id).set({ main_id: main }).execute()
    // What stood back for it stands back for the new main one.
    await db
      .updateTable('recordings')
      .where('athlete_id', '=', athleteId)
      .where('main_id', '=', id)
      .set({ main_id: main })
      .execute()
  }
  if (byRunner)
    await of(id, ...(main === null ? [] : [main]))
      .set({ settled: 1 })
      .execute()
}

const recording = (
  db: Kysely<Tables>,
  athleteId: string,
  id: string,
): Promise<Pick<RecordingRow, 'id' | 'main_id' | 'settled'> | undefined> =>
  db
    .selectFrom('recordings')
    .select(['id', 'main_id', 'settled'])
    .where('athlete_id', '=', athleteId)
    .where('id', '=', id)
    .executeTakeFirst()
