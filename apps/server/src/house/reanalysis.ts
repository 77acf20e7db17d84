import { type Judge, type ReanalysisEnd, type ReanalysisProgress, reanalyse } from '@freshlegs/logbook'
import type { Store } from '@freshlegs/store'
import { logFault } from '../log-fault.ts'
import type { Turns } from './turns.ts'

/** Judging again whatever was judged by another engine or with another profile. The old report stays until then. */
export interface Reanalysis {
  /** Begins in the background, and once more when it was going on already; gives way to imports. */
  start(): void
  status(): Promise<{ readonly left: number; readonly running: boolean }>
  /** To the end, or until it is told to stop. */
  run(how?: ReanalysisHow): Promise<ReanalysisEnd>
  close(): Promise<void>
}

export interface ReanalysisHow {
  readonly signal?: AbortSignal
  onProgress?(progress: ReanalysisProgress): void
}

export interface ReanalysisOptions {
  readonly store: Store
  readonly athleteId: string
  readonly judge: Pick<Judge, 'again'> & { readonly threads: number }
  readonly turns: Turns
  /** How many runs are to be judged again. */
  countStale(): Promise<number>
}

export function newReanalysis(options: ReanalysisOptions): Reanalysis {
  const { store, athleteId, judge, turns } = options
  const closing = new AbortController()
  let background: Promise<void> | undefined
  let wanted = false
  /** Lets imports go first. */
  const patient: Pick<Judge, 'again'> = {
    async again(columns, how) {
      await turns.free()
      return judge.again(columns, how)
    },
  }
  async function whileWanted() {
    while (wanted && !closing.signal.aborted) {
      wanted = false
      const { problem } = await reanalyse({
        store,
        athleteId,
        judge: patient,
        // One after the other: whoever looks at a run meanwhile should not wait for it.
        parallel: 1,
        signal: closing.signal,
      })
      if (problem) return
    }
  }
  return {
    run: (how = {}) => reanalyse({ ...how, store, athleteId, judge, parallel: judge.threads + 1 }),
    start() {
      wanted = true
      background ??= whileWanted()
        .catch(logFault)
        .finally(() => {
          background = undefined
        })
    },
    status: async () => ({
      left: await options.countStale(),
      running: background !== undefined,
    }),
    async close() {
      closing.abort()
      await background
    },
  }
}
