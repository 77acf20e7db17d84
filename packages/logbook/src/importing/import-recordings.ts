import type { Problem } from '@freshlegs/domain'
import { StoreFailure } from '@freshlegs/store/contract'
import { inOrder } from '../in-order.ts'
import type { ImportEnd, ImportOptions } from './import-options.ts'
import { newKeeper } from './keeper.ts'
import { lots } from './lots.ts'
import { newProgress } from './progress.ts'
import { importSettings } from './settings.ts'
import { type Visit, visitItem } from './visit-item.ts'

/**
 * Walks a source and keeps every run in it. Each item is its own unit: a refused one never stops the rest. What is
 * counted is kept, so that an import can be cut short at any moment and begun again: what is done is not done twice.
 * Memory does not grow with the number of items.
 *
 * @throws only on a mistake of ours, or of whoever wrote the source
 */
export async function importRecordings(options: ImportOptions): Promise<ImportEnd> {
  const progress = newProgress(options)
  let problem: Problem | null = null
  try {
    await walk(options, progress)
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    problem = error.problem
  }
  const outcome = progress.end()
  return { outcome, state: problem || options.signal?.aborted ? 'stopped' : 'done', problem }
}

async function walk(options: ImportOptions, progress: ReturnType<typeof newProgress>): Promise<void> {
  const { source, store, athleteId, judge, anySport = false, signal } = options
  const { parallel = importSettings.parallel } = options
  const profile = (await store.athlete(athleteId))?.profile ?? {}
  const keeper = newKeeper(options, profile, progress)
  const visiting = { judge, profile, anySport, isKept: keeper.isKept }
  const underWay = inOrder<() => Promise<void>>()
  const settleOldest = async () => (await underWay.next())?.()
  const isFull = (bytes: number) =>
    underWay.count >= parallel || (underWay.count > 0 && underWay.bytes + bytes > importSettings.bytesAtOnce)

  try {
    for await (const lot of lots(source.items(), importSettings.looksAtOnce)) {
      for (const item of await keeper.notYetSeen(lot)) {
        while (isFull(item.sizeBytes)) await settleOldest()
        if (signal?.aborted) break
        progress.begins(item)
        underWay.push(
          thenSettle(visitItem(item, visiting), (visit) => keeper.settle(item, visit)),
          item.sizeBytes,
        )
      }
      if (signal?.aborted) break
    }
    while (underWay.count > 0) await settleOldest()
    await keeper.flush()
    await keepMornings(options, progress)
  } finally {
    // Whoever closes the source must find nobody reading from it.
    while (underWay.count > 0) await underWay.next()
  }
}

/** What the source tells of mornings; however far it was walked, it is true. */
async function keepMornings(
  { source: { mornings = [] }, store, athleteId, now, importId }: ImportOptions,
  progress: ReturnType<typeof newProgress>,
): Promise<void> {
  if (mornings.length === 0) return
  await store.putMornings(athleteId, mornings, { importId: importId ?? null, atMs: now() })
  progress.tells(new Set(mornings.map(({ day }) => day)).size)
}

/** What is left to do with a visit once its turn comes. A rejection that nobody waits for yet would end the program. */
const thenSettle = (visiting: Promise<Visit>, settle: (visit: Visit) => Promise<void>) =>
  visiting.then(
    (visit) => () => settle(visit),
    (failure) => () => Promise.reject(failure),
  )
