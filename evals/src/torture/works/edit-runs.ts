import { editRun } from '@freshlegs/logbook'
import type { Work } from '../work.ts'

/** A run after the other gets another name, is deleted now and then, and brought back. */
export const editRuns: Work = {
  name: 'edit',
  async work(house, { ids, name: victim }, round, say) {
    const id = ids[(7 * round) % ids.length]
    if (id === undefined) return
    const name = `${victim} edit ${round}`
    say({ said: 'will edit', id, name })
    // Both or neither.
    await editRun(house, id, { name, notes: name })
    say({ said: 'edited', id, name })
    if (round % 5 !== 0) return
    const deleted = round % 2 === 0
    say({ said: 'will delete', id, deleted })
    await house.store.setDeleted(house.athleteId, id, deleted ? Date.now() : null)
    say({ said: 'deleted', id, deleted })
  },
}
