import type { ImportProgress } from '@freshlegs/api'
import type { History, ImportOutcome, Result, RunSummary } from '@freshlegs/domain'
import type { ImportProgress as ImportMark, ReanalysisEnd } from '@freshlegs/logbook'
import type { KeptAthlete, Store } from '@freshlegs/store'
import type { JudgePool } from '../judging/judge-pool.ts'
import type { Exported, ExportHow } from './export/export-to.ts'
import type { ImportJobs } from './imports/import-jobs.ts'
import type { Reanalysis, ReanalysisHow } from './reanalysis.ts'

/**
 * One runner's data, open: what the page and the command line both go through. What only reads goes to the store
 * itself; whatever takes a while, or needs the judges, goes through here.
 */
export interface House {
  /** Another one each time a house is opened. */
  readonly id: string
  readonly dataFolder: string
  readonly store: Store
  readonly judge: JudgePool
  /** Whose runs they are: there is one runner on this machine. */
  readonly athleteId: string
  athlete(): Promise<KeptAthlete>
  /** Every run that counts, oldest first: neither deleted nor the lesser one of an outing. */
  everyRun(): Promise<readonly RunSummary[]>
  /** All of it as the reasons are weighed on it, to this day; the same object between two changes. */
  history(): Promise<History>
  /** What the page brings. */
  readonly imports: ImportJobs
  readonly reanalysis: Reanalysis
  /** Judges again what was judged on another basis, now and to the end. */
  reanalyse(how?: ReanalysisHow): Promise<ReanalysisEnd>
  /**
   * Reads files, folders and archives, judges and keeps what is a run. Waits for imports that are under way.
   * Rejects with StoreFailure where the store can take no more; what was counted until then is kept.
   */
  importPaths(paths: readonly string[], how?: ImportHow): Promise<ImportOutcome>
  /** Imports what is in a folder, and then whatever comes in, until it is told to stop: an outcome each time. */
  watch(
    folder: string,
    how: Omit<ImportHow, 'signal'> & { readonly signal: AbortSignal },
  ): AsyncIterable<ImportOutcome>
  /** Adds the runner that nobody is, in the place of the one that was there; to be watched as an import. */
  addSimulated(): Promise<ImportProgress>
  removeSimulated(): Promise<number>
  /** All in one file, which must not exist yet; answers what of it was damaged before, in sentences. */
  backup(path: string): Promise<Result<readonly string[]>>
  /** All in files that others read, in a folder that is empty or not there yet. */
  exportTo(folder: string, how?: ExportHow): Promise<Result<Exported>>
  /**
   * Takes away for good what was deleted long ago, and uploads that nobody asked for again. Done at opening and once a
   * day while it is open.
   */
  tidy(): Promise<void>
  /** Takes away everything, for good. */
  erase(): Promise<void>
  /** Finishes what is being written, and lets go of the data folder. */
  close(): Promise<void>
}

export interface ImportHow {
  readonly anySport?: boolean
  readonly signal?: AbortSignal
  onProgress?(progress: ImportMark): void
}
