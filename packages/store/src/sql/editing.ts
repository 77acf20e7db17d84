import type { RunEdit } from '@freshlegs/domain'
import type { RecordingRow } from '../schema.ts'
import type { Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { searchable } from './folded.ts'
import { bit, maybeBit } from './recording-row.ts'
import { selectSummaries, summaryOf } from './summary.ts'

export const editing = (engine: Engine): Pick<Store, 'edit'> => ({
  edit: (athleteId, id, edit) =>
    inTransaction(engine, async (transaction) => {
      const one = transaction
        .updateTable('recordings')
        .where('athlete_id', '=', athleteId)
        .where('id', '=', id)
      const edited = await one
        // The same value again: where there is nothing to change, there must still be something to set.
        .set(({ ref }) => ({ session: ref('session'), ...columnsOf(edit) }))
        .returning(['name', 'notes', 'gear'])
        .executeTakeFirst()
      if (!edited) return undefined
      await one.set({ search: searchable(edited) }).execute()
      const row = await selectSummaries(transaction, athleteId).where('id', '=', id).executeTakeFirst()
      return row && summaryOf(row)
    }),
})

/** Only what is edited; null is unknown, whatever the source said. */
const columnsOf = (edit: RunEdit): Partial<RecordingRow> => ({
  ...(edit.name === undefined ? {} : { name: edit.name }),
  ...(edit.notes === undefined ? {} : { notes: edit.notes }),
  ...(edit.gear === undefined ? {} : { gear: edit.gear }),
  ...(edit.race === undefined ? {} : { race: maybeBit(edit.race) }),
  ...(edit.stoppedBy === undefined ? {} : { stopped_by: edit.stoppedBy }),
  ...(edit.ignored === undefined ? {} : { ignored: bit(edit.ignored) }),
  ...(edit.heartRateIgnored === undefined ? {} : { heart_rate_ignored: bit(edit.heartRateIgnored) }),
})
