import { readdir, rm } from 'node:fs/promises'
import type { Problem, Source } from '@freshlegs/domain'
import { openSource } from '@freshlegs/intake'
import type { ImportEnd, ImportProgress } from '@freshlegs/logbook'
import type { ImportRecord } from '@freshlegs/store'
import { StoreFailure } from '@freshlegs/store'
import { logFault } from '../../log-fault.ts'
import type { Turns } from '../turns.ts'
import { change, type Job, leftSomething, nothingYet, recordOf } from './job.ts'
import { filesIn } from './receive-file.ts'

export interface RunJob {
  readonly folder: string
  /** Where there are no uploads. */
  readonly source: Source | undefined
  readonly turns: Turns
  now(): number
  /** The house closes: what was stopped by that is no end. */
  isClosing(): boolean
  remember(record: ImportRecord): Promise<void>
  importFrom(source: Source, how: HowToImport): Promise<ImportEnd>
}

export interface HowToImport {
  readonly anySport: boolean
  readonly simulated: boolean
  readonly importId: string
  readonly beforeS: number
  readonly signal: AbortSignal
  onProgress(progress: ImportProgress): void
}

/** An import from its turn to its end, whatever that is. Never rejects. */
export async function runJob(job: Job, running: RunJob): Promise<void> {
  const turn = running.turns.take()
  const end = await Promise.race([turn, whenAborted(job)])
  try {
    if (end) change(job, { state: 'running', now: nothingYet })
    const { state, problem } = await imported(job, running)
    if (running.isClosing() && state === 'stopped') return
    const over = { ...job, state, problem, finishedAtMs: running.now() }
    // Whoever hears of the end finds everything as it will be then.
    if (!job.simulated) await running.remember(recordOf(over, running.folder))
    if (!leftSomething(over)) await rm(running.folder, { recursive: true, force: true })
    change(job, { ...over, hasFiles: job.hasFiles && leftSomething(over) })
  } catch (error) {
    // What broke is ours to mend; the import can be begun again.
    if (!(error instanceof StoreFailure)) logFault(error)
    change(job, { state: 'stopped', problem: problemOf(error), finishedAtMs: running.now() })
  } finally {
    delete job.abort
    // One that was stopped while it waited lets its turn pass by.
    turn.then((ended) => ended())
  }
}

const whenAborted = ({ abort }: Job) =>
  new Promise<undefined>((resolve) => {
    if (!abort || abort.signal.aborted) resolve(undefined)
    abort?.signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })

async function imported(job: Job, running: RunJob): Promise<Pick<ImportEnd, 'state' | 'problem'>> {
  const signal = job.abort?.signal ?? AbortSignal.abort()
  if (signal.aborted) return { state: 'stopped', problem: null }
  const opened = running.source ?? (await openUploads(job, running.folder))
  if ('problem' in opened) return { state: 'stopped', problem: opened.problem }
  let rememberedMs = running.now()
  let remembering = Promise.resolve()
  try {
    const ended = await running.importFrom(opened, {
      anySport: job.anySport,
      simulated: job.simulated,
      importId: job.id,
      beforeS: job.outcome.elapsedS,
      signal,
      onProgress: ({ done, of, bytesDone, bytesOf, perSecond, leftS, now, outcome }) => {
        // More comes to light as archives are opened: nothing done is undone by that.
        const share = bytesOf === null ? null : Math.max(job.now.share ?? 0, Math.min(1, bytesDone / bytesOf))
        change(job, { now: { done, of, share, perSecond, leftS, now }, outcome })
        if (running.now() - rememberedMs < rememberEveryMs || job.simulated) return
        rememberedMs = running.now()
        // Only for the time that it took: what is kept is known by other means.
        remembering = running.remember(recordOf(job, running.folder)).catch(() => {})
      },
    })
    const { files } = ended.outcome
    change(job, { outcome: ended.outcome, now: { ...nothingYet, done: files, of: files } })
    return ended
  } finally {
    // Its end must not be written over by this.
    await remembering
    await opened.close()
  }
}

/** How far it is, for a house that goes on with it. */
const rememberEveryMs = 5_000

/** A single archive, folder or file is what was dropped: it is called so, and not by the import's own name. */
async function openUploads(
  { name, anySport }: Job,
  folder: string,
): Promise<Source | { readonly problem: Problem }> {
  const [only, ...others] = await readdir(filesIn(folder))
  const options = { anySport, scratch: folder }
  const opened =
    only !== undefined && others.length === 0
      ? await openSource(filesIn(folder, only), { ...options, name: only })
      : await openSource(filesIn(folder), { ...options, name })
  return opened.ok ? opened.value : { problem: opened.problem }
}

const problemOf = (error: unknown): Problem =>
  error instanceof StoreFailure
    ? error.problem
    : { code: 'program.fault', detail: 'Freshlegs broke down over this import' }
