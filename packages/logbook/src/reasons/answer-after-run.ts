import type { AfterRun } from '@freshlegs/domain'
import type { Store } from '@freshlegs/store/contract'
import type { Judge } from '../judging/judge.ts'
import { editRun } from '../runs/edit-run.ts'
import { answersOf } from './answers-of.ts'
import { oneOfPast } from './one-of-past.ts'

/** What the runner said of a run; undefined where there is no such run. */
export async function answersAfterRun(
  { store, athleteId }: { readonly store: Store; readonly athleteId: string },
  id: string,
): Promise<AfterRun | undefined> {
  const one = await oneOfPast(store, athleteId, id)
  return one && answersOf(one)
}

/**
 * Puts what the runner says of a run in the place of all that they said before, and judges it again where that may
 * change the answer: what is left out was not said.
 *
 * @returns what is known of it now; undefined where there is no such run
 */
export async function answerAfterRun(
  keeping: { readonly store: Store; readonly athleteId: string; readonly judge: Pick<Judge, 'again'> },
  id: string,
  { stoppedBy = null, race = null, ...said }: AfterRun,
): Promise<AfterRun | undefined> {
  const { store, athleteId } = keeping
  const before = (await store.run(athleteId, id))?.summary
  if (!before || !(await store.putAnswers(athleteId, id, said))) return undefined
  const edit = {
    ...(stoppedBy !== before.stoppedBy && { stoppedBy }),
    ...(race !== before.race && { race }),
  }
  if (Object.keys(edit).length > 0) await editRun(keeping, id, edit)
  return answersAfterRun(keeping, id)
}
