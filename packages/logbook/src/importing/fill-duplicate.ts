import type { Item } from '@freshlegs/domain'
import type { KeptRun } from '@freshlegs/store/contract'
import { judgeKeptAgain } from '../judging/judge-kept-again.ts'
import { wordsAdded } from '../outing/words-taken-over.ts'
import type { Keeping } from './new-run.ts'

/**
 * The bytes are kept, but this source may know what the first did not: a watch has no names, the export of a service
 * has. Fills in what nobody has said yet; changes nothing else.
 */
export async function fillDuplicate(item: Item, kept: KeptRun, keeping: Keeping): Promise<void> {
  if (!item.about) return
  const { store, athleteId } = keeping
  const { id, startedAt, elapsedS } = kept.summary
  const about = item.about({
    startedAtMs: startedAt === null ? NaN : Date.parse(startedAt),
    elapsedS: elapsedS ?? NaN,
  })
  const added = about && wordsAdded(kept, about)
  if (!added) return
  await store.edit(athleteId, id, added)
  if (added.race) await judgeKeptAgain(id, keeping)
}
