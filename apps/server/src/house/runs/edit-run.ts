import type { RunEdit } from '@freshlegs/domain'
import { judgeKeptAgain } from '@freshlegs/logbook'
import type { House } from '../house.ts'
import { noSuchRun, runDetail } from './run-detail.ts'

/** Changes a run, and judges it again where that may change the answer: what comes back is judged with it. */
export async function editRun(house: House, id: string, edit: RunEdit) {
  const { store, athleteId, judge } = house
  const edited = await store.edit(athleteId, id, edit)
  if (!edited) return noSuchRun
  if (judgedWith.some((key) => key in edit)) {
    const { profile } = await house.athlete()
    // Where it cannot be judged any more, the report that was there stays.
    await judgeKeptAgain(id, { store, athleteId, judge, profile })
  }
  return runDetail(house, id)
}

const judgedWith = ['race', 'stoppedBy', 'heartRateIgnored'] as const satisfies readonly (keyof RunEdit)[]
