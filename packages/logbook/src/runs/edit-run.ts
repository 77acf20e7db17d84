import type { RunEdit } from '@freshlegs/domain'
import type { KeptRun, Store } from '@freshlegs/store/contract'
import type { Judge } from '../judging/judge.ts'
import { judgeKeptAgain } from '../judging/judge-kept-again.ts'

/**
 * Changes a run as its runner wants it, and judges it again where that may change the answer. Should judging fail, the
 * edit holds and the old report stays until reanalysis.
 *
 * @returns the run as it is now; undefined where there is no such run
 */
export async function editRun(
  { store, athleteId, judge }: { store: Store; athleteId: string; judge: Pick<Judge, 'again'> },
  id: string,
  edit: RunEdit,
): Promise<KeptRun | undefined> {
  const edited = await store.edit(athleteId, id, edit)
  if (!edited) return undefined
  if (judgedBy.some((key) => edit[key] !== undefined)) {
    const profile = (await store.athlete(athleteId))?.profile ?? {}
    await judgeKeptAgain(id, { store, athleteId, judge, profile })
  }
  return store.run(athleteId, id)
}

/** What of an edit a judgement depends on. */
const judgedBy = ['race', 'stoppedBy', 'heartRateIgnored'] as const satisfies readonly (keyof RunEdit)[]
