import { answer, type Result, refuse } from '@freshlegs/domain'
import type { Judged, Profile, Store } from '@freshlegs/store/contract'
import { askAgain } from './ask-again.ts'
import { givenFor } from './given-for.ts'
import type { Judge } from './judge.ts'

/**
 * Judges a kept run anew with what is known now, and puts the report in the place of the old one, which stays until
 * then. Refused where the run or its columns are not there, or cannot be read.
 */
export async function judgeKeptAgain(
  id: string,
  {
    store,
    athleteId,
    judge,
    profile,
  }: {
    readonly store: Store
    readonly athleteId: string
    readonly judge: Pick<Judge, 'again'>
    readonly profile: Profile
  },
): Promise<Result<Judged>> {
  const run = await store.run(athleteId, id)
  const columns = await store.columns(athleteId, id)
  if (!run || !columns) return refuse({ code: 'store.damaged', detail: `run ${id} has no columns` })
  const judged = await askAgain(judge, columns, {
    sha256: run.file.sha256,
    given: givenFor(profile, run.summary),
  })
  if (!judged.ok) return judged
  await store.putJudged(athleteId, [{ id, judged: judged.value }])
  return answer(judged.value)
}
