import type { ImportProgress } from '@freshlegs/api'
import type { ImportOutcome, Problem } from '@freshlegs/domain'
import type { ImportRecord } from '@freshlegs/store'

/** An import of the page, while the house is open. */
export interface Job {
  readonly id: string
  readonly name: string
  readonly simulated: boolean
  anySport: boolean
  readonly startedAtMs: number
  finishedAtMs: number | null
  state: ImportProgress['state']
  now: Pick<ImportProgress, 'done' | 'of' | 'share' | 'perSecond' | 'leftS' | 'now'>
  outcome: ImportOutcome
  problem: Problem | null
  /** Its uploads are still there. */
  hasFiles: boolean
  /** Ends the run of it; absent while it does not run. */
  abort?: AbortController
  /** Told when anything of it has changed. */
  readonly watchers: Set<() => void>
}

export function newJob(given: Pick<Job, 'id' | 'name' | 'simulated' | 'anySport' | 'startedAtMs'>): Job {
  return {
    ...given,
    finishedAtMs: null,
    state: 'receiving',
    now: nothingYet,
    outcome: noOutcome,
    problem: null,
    hasFiles: false,
    watchers: new Set(),
  }
}

export const nothingYet: Job['now'] = {
  done: 0,
  of: null,
  share: null,
  perSecond: null,
  leftS: null,
  now: null,
}

export const noOutcome: ImportOutcome = {
  schema: 'freshlegs/import@1',
  files: 0,
  imported: 0,
  duplicates: 0,
  linked: 0,
  skipped: {},
  failed: [],
  elapsedS: 0,
}

export const isOver = ({ state }: Job): boolean => state === 'done' || state === 'stopped'

/** Something in it was not taken in, and may be on another try. */
export const leftSomething = ({ state, outcome }: Job): boolean =>
  state === 'stopped' || outcome.failed.length > 0 || 'recording.not-running' in outcome.skipped

export function change(job: Job, changes: Partial<Job>): void {
  Object.assign(job, changes)
  for (const tell of job.watchers) tell()
}

/** As it is told. */
export function progressOf(job: Job): ImportProgress {
  const { id, name, state, startedAtMs, now, outcome, problem, simulated } = job
  return {
    id,
    name,
    state,
    startedAt: new Date(startedAtMs).toISOString(),
    ...now,
    problem: problem && { code: problem.code, detail: problem.detail },
    simulated,
    canRetry: isOver(job) && job.hasFiles && leftSomething(job),
    outcome,
  }
}

/** As it is told again and again: how many were refused, and not which. */
export function brieflyOf(job: Job): ImportProgress {
  const progress = progressOf(job)
  const { failed, failedBeyond = 0, ...counted } = progress.outcome
  const refused = failed.length + failedBeyond
  return {
    ...progress,
    outcome: { ...counted, failed: [], ...(refused > 0 && { failedBeyond: refused }) },
  }
}

/** As it is remembered, so that the next house goes on with it. */
export function recordOf(job: Job, folder: string): ImportRecord {
  const { id, name, anySport, startedAtMs, finishedAtMs, state, outcome } = job
  return {
    id,
    name,
    folder,
    anySport,
    startedAtMs,
    finishedAtMs,
    state: state === 'done' || state === 'stopped' ? state : 'running',
    outcome,
  }
}

/** @param isThere its folder is */
export function jobOf(record: ImportRecord, isThere: boolean): Job {
  const { id, name, anySport, startedAtMs, finishedAtMs, outcome } = record
  // Without its files it cannot go on: they lie on another machine, or somebody took them away.
  const left = isThere ? 'waiting' : 'stopped'
  const state = record.state === 'running' ? left : record.state
  const now = { ...nothingYet, done: outcome.files, of: outcome.files }
  const job: Job = {
    ...newJob({ id, name, simulated: false, anySport, startedAtMs }),
    finishedAtMs,
    state,
    now,
    outcome,
  }
  return { ...job, hasFiles: isThere && (!isOver(job) || leftSomething(job)) }
}
