import type { Item, Problem, Result } from '@freshlegs/domain'
import type { KnownLook, Look, NewFile, NewRun, Profile } from '@freshlegs/store/contract'
import { sameOuting } from '../outing/same-outing.ts'
import { newBatch } from './batch.ts'
import { lookAt, stillHolds } from './earlier-look.ts'
import { fillDuplicate } from './fill-duplicate.ts'
import { idOf } from './id-of.ts'
import type { ImportOptions } from './import-options.ts'
import { isSkip } from './is-skip.ts'
import { newRun } from './new-run.ts'
import type { Progress } from './progress.ts'
import type { Tally } from './tally.ts'
import type { Visit, VisitedFile } from './visit-item.ts'

/** The one writer of an import: decides what becomes of each item, keeps it, and then counts it. */
export interface Keeper {
  /** Settles what is known of a lot already; gives back what must be read. */
  notYetSeen(lot: readonly Result<Item>[]): Promise<readonly Item[]>
  /** Never rejects. */
  isKept(sha256: string): Promise<boolean>
  settle(item: Item, visit: Visit): Promise<void>
  flush(): Promise<void>
}

export function newKeeper(options: ImportOptions, profile: Profile, progress: Progress): Keeper {
  const { source, store, athleteId, judge, now, anySport = false, simulated = false, importId } = options
  const keeping = { store, athleteId, judge, profile, simulated }
  const batch = newBatch(store, athleteId, now)
  const isKept = (sha256: string) => store.hasOriginal(athleteId, sha256)
  const keyOf = ({ path }: Item) => `${source.name}\t${path}`

  const note = (item: Item, outcome: Look['outcome'], problem: Look['problem'] = null) =>
    lookAt(item, { sourceKey: keyOf(item), atMs: now(), outcome, problem, ...(importId && { importId }) })

  const acknowledged = (item: Item, count: (tally: Tally) => void) => ({
    acknowledge: () => progress.done(item.sizeBytes, count),
  })

  const refused = (item: Item, { code, detail }: Problem) => ({
    look: note(item, isSkip(code, item.path) ? 'skipped' : 'failed', { code, detail }),
    ...acknowledged(item, (tally) => countRefused(tally, item.path, { code, detail })),
  })

  async function duplicate(item: Item, sha256: string) {
    // Exports have one recording a file.
    const run = await store.run(athleteId, idOf(sha256, 0))
    const deleted = run !== undefined && run.deletedAtMs !== null
    if (run && !deleted) await fillDuplicate(item, run, keeping)
    await batch.add({
      look: { ...note(item, 'duplicate'), sha256 },
      ...acknowledged(item, (tally) => (deleted ? tally.deleted() : tally.duplicate())),
    })
  }

  async function keep(item: Item, file: VisitedFile) {
    const { sha256, format, sizeBytes, packed } = file
    const waits = file.runs.some((run) =>
      batch.runs().some((other) => sameOuting(outingOf(run, format), outingOf(other.run, other.format))),
    )
    if (waits) await batch.flush()
    const runs: NewRun[] = []
    for (const run of file.runs) runs.push(await newRun(run, file, keeping))
    const original = { sha256, name: nameOf(item), format, sizeBytes, packed, keptAtMs: now() }
    const linked = runs.some(({ mainId, lesserIds }) => mainId !== null || lesserIds.length > 0)
    const kept: NewFile = { original, runs, look: { ...note(item, 'imported'), linked } }
    await batch.add({
      file: kept,
      ...acknowledged(item, (tally) => tally.imported(linked)),
      refused: (problem) => refused(item, problem),
    })
  }

  const outingOf = ({ judged: { facts } }: Pick<NewRun, 'judged'>, format: string) => ({
    ...facts,
    simulated,
    format,
  })

  return {
    async notYetSeen(lot) {
      const items = lot.flatMap((found) => (found.ok ? found.value : []))
      const looks = await store.looks(athleteId, items.map(keyOf))
      for (const found of lot) {
        if (!found.ok)
          progress.done(0, (tally) => countRefused(tally, found.problem.path ?? '', found.problem))
      }
      return items.filter((item) => {
        const look = looks.get(keyOf(item))
        if (!look || !stillHolds(look, item, anySport)) return true
        progress.done(item.sizeBytes, (tally) => countAgain(tally, look, importId))
        return false
      })
    },
    // Asked from afar, where nobody waits for a refusal; a store that cannot go on says so when its turn comes.
    isKept: (sha256) => isKept(sha256).catch(() => false),
    async settle(item, visit) {
      if (!visit.ok) return batch.add(refused(item, visit.problem))
      const { sha256 } = visit.value
      if (batch.holds(sha256)) await batch.flush()
      if ('kept' in visit.value || (await isKept(sha256))) await duplicate(item, sha256)
      else await keep(item, visit.value)
    },
    flush: batch.flush,
  }
}

function countRefused(tally: Tally, path: string, problem: Look['problem'] & object): void {
  if (isSkip(problem.code, path)) tally.skipped(problem.code)
  else tally.failed(path, problem)
}

/** What another import kept is a duplicate now; what this one kept itself before it was cut short is not. */
function countAgain(
  tally: Tally,
  { outcome, problem, importId, linked = false, deleted = false }: KnownLook,
  ownId: string | undefined,
): void {
  if (outcome === 'skipped' && problem) tally.skipped(problem.code)
  else if (outcome === 'imported' && ownId !== undefined && importId === ownId) tally.imported(linked)
  else if (deleted) tally.deleted()
  else tally.duplicate()
}

/** Without folders, and without the gzip that was taken off. */
const nameOf = ({ path }: Item) => path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/i, '')
