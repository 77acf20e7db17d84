import type { Problem } from '@freshlegs/domain'
import { type Judged, type Profile, type Store, StoreFailure, type ToJudge } from '@freshlegs/store/contract'
import { faultOf } from '../fault-of.ts'
import { inOrder } from '../in-order.ts'
import { askAgain } from './ask-again.ts'
import { basisOf } from './basis-of.ts'
import { givenFor } from './given-for.ts'
import type { Judge } from './judge.ts'
import { reanalysisSettings } from './settings.ts'

export interface ReanalyseOptions {
  readonly store: Store
  readonly athleteId: string
  readonly judge: Pick<Judge, 'again'>
  /** Runs judged at once: some more than there are judges. */
  readonly parallel?: number
  /** An `AbortSignal`, for instance. */
  readonly signal?: { readonly aborted: boolean }
  onProgress?(progress: ReanalysisProgress): void
}

export interface ReanalysisProgress {
  /** Runs judged again, or tried. */
  readonly done: number
  /** Runs to judge, as they were counted at the beginning. */
  readonly of: number
}

export interface ReanalysisEnd {
  readonly judged: number
  /** Runs whose old report stays. */
  readonly failed: readonly { readonly id: string; readonly problem: Problem }[]
  readonly state: 'done' | 'stopped'
  /** Why it ended before its time, where nobody stopped it: the store could not go on. */
  readonly problem: Problem | null
}

/**
 * Judges again whatever was judged on another basis: by an older engine, with other settings, before the runner said
 * more of themselves or of the run. An old report stays until the new one is in, so that it can be cut short at any
 * moment and begun again. What is edited meanwhile is judged once more.
 */
export async function reanalyse(options: ReanalyseOptions): Promise<ReanalysisEnd> {
  const { store, athleteId, signal } = options
  const failed = new Map<string, Problem>()
  let judged = 0
  let of = 0
  const count = (done: number) => {
    judged += done
    options.onProgress?.({ done: judged + failed.size, of: Math.max(of, judged + failed.size) })
  }
  let problem: Problem | null = null
  try {
    of = await countStale(options)
    for (let pass = 0; pass < reanalysisSettings.passes && !signal?.aborted; pass++) {
      const before = judged
      for (let after = ''; ; ) {
        const profile = await profileOf(store, athleteId)
        const isStale = staleness(profile)
        const lot = await store.staleRuns(
          athleteId,
          (run) => run.id > after && !failed.has(run.id) && isStale(run),
          reanalysisSettings.lot,
        )
        await judgeLot(lot, profile, options, failed, count)
        after = lot.at(-1)?.id ?? ''
        if (lot.length < reanalysisSettings.lot || signal?.aborted) break
      }
      if (judged === before) break
    }
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    problem = error.problem
  }
  return {
    judged,
    failed: Array.from(failed, ([id, why]) => ({ id, problem: why })),
    state: problem || signal?.aborted ? 'stopped' : 'done',
    problem,
  }
}

/** How many runs are to be judged again. */
export async function countStale({
  store,
  athleteId,
}: Pick<ReanalyseOptions, 'store' | 'athleteId'>): Promise<number> {
  const isStale = staleness(await profileOf(store, athleteId))
  return (await store.staleRuns(athleteId, isStale, Number.MAX_SAFE_INTEGER)).length
}

const profileOf = async (store: Store, athleteId: string): Promise<Profile> =>
  (await store.athlete(athleteId))?.profile ?? {}

/** Runs of which the runner said the same have the same basis: it is worked out once. */
function staleness(profile: Profile): (run: ToJudge) => boolean {
  const bases = new Map<string, string>()
  return ({ basis, edits }) => {
    const key = [edits.race, edits.stoppedBy, edits.heartRateIgnored].join()
    const fresh = bases.get(key) ?? basisOf(givenFor(profile, edits))
    bases.set(key, fresh)
    return basis !== fresh
  }
}

async function judgeLot(
  lot: readonly ToJudge[],
  profile: Profile,
  { store, athleteId, judge, parallel = reanalysisSettings.parallel, signal }: ReanalyseOptions,
  failed: Map<string, Problem>,
  count: (done: number) => void,
): Promise<void> {
  const underWay = inOrder<{ readonly run: ToJudge; readonly judged: Again }>()
  let gathered: { readonly id: string; readonly judged: Judged }[] = []

  async function keep() {
    if (gathered.length > 0) await store.putJudged(athleteId, gathered)
    const kept = gathered.length
    gathered = []
    count(kept)
  }
  async function settleOldest() {
    const oldest = await underWay.next()
    if (!oldest) return
    const { run, judged } = oldest
    if (judged instanceof StoreFailure) throw judged
    if ('code' in judged) failed.set(run.id, judged)
    else gathered.push({ id: run.id, judged })
    if (gathered.length >= reanalysisSettings.batch) await keep()
  }

  try {
    for (const run of lot) {
      while (underWay.count >= parallel) await settleOldest()
      if (signal?.aborted) break
      underWay.push(
        judgeAgain(run, profile, { store, athleteId, judge }).then((judged) => ({ run, judged })),
        0,
      )
    }
    while (underWay.count > 0) await settleOldest()
    await keep()
  } finally {
    while (underWay.count > 0) await underWay.next()
  }
}

type Again = Judged | Problem | StoreFailure

/** Never rejects: nobody waits for it yet. */
async function judgeAgain(
  { id, sha256, edits }: ToJudge,
  profile: Profile,
  { store, athleteId, judge }: Pick<ReanalyseOptions, 'store' | 'athleteId' | 'judge'>,
): Promise<Again> {
  try {
    const columns = await store.columns(athleteId, id)
    if (!columns) return { code: 'store.damaged', detail: `run ${id} has no columns` }
    const judged = await askAgain(judge, columns, { sha256, given: givenFor(profile, edits) })
    return judged.ok ? judged.value : judged.problem
  } catch (error) {
    return error instanceof StoreFailure ? error : faultOf(error)
  }
}
