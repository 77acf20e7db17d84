import type { KeptRun, Store } from '@freshlegs/store/contract'
import type { Judge } from '../judging/judge.ts'
import { wordsTakenBack } from '../outing/words-taken-back.ts'
import { editRun } from './edit-run.ts'

/**
 * Says for good that a recording is of another outing than the main one that it stood back for. What the main one has
 * of it, it gives back, and is judged without; the recording itself kept its own words all the while.
 *
 * @returns false where there is no such run
 */
export async function separateRun(
  where: { readonly store: Store; readonly athleteId: string; readonly judge: Pick<Judge, 'again'> },
  id: string,
): Promise<boolean> {
  const { store, athleteId } = where
  const run = await store.run(athleteId, id)
  if (!run) return false
  const main = run.mainId === null ? undefined : await store.run(athleteId, run.mainId)
  // First: were it cut short, too many words are less than an outing that is lost in another.
  await store.link(athleteId, id, null, true)
  if (!main) return true
  const staying: KeptRun[] = []
  for (const other of main.others) {
    const kept = other.id === id ? undefined : await store.run(athleteId, other.id)
    if (kept) staying.push(kept)
  }
  const back = wordsTakenBack(main, run, staying)
  if (back) await editRun(where, main.summary.id, back)
  await giveBackAnswers(where, main.summary.id, id)
  return true
}

/** Answers after a run are taken over as a whole: what is the same still is the other's. */
async function giveBackAnswers(
  { store, athleteId }: { readonly store: Store; readonly athleteId: string },
  mainId: string,
  id: string,
): Promise<void> {
  const said = await store.answers(athleteId, mainId)
  const theirs = await store.answers(athleteId, id)
  if (said && theirs && JSON.stringify(said) === JSON.stringify(theirs))
    await store.putAnswers(athleteId, mainId, {})
}
