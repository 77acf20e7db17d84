import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { ImportProgress } from '@freshlegs/api'
import { answer, type Refusal, type Result, refuse, type Source } from '@freshlegs/domain'
import { type ImportRecord, isImportId } from '@freshlegs/store'
import { brieflyOf, change, isOver, type Job, jobOf, newJob, progressOf, recordOf } from './job.ts'
import { namesOnDisk } from './names-on-disk.ts'
import { filesIn } from './receive-file.ts'
import { type RunJob, runJob } from './run-job.ts'
import { newUploads } from './uploads.ts'
import { watchJob } from './watch-job.ts'

/** Imports as the page sees them: files come one by one, then it runs here, whoever watches. One runs at a time. */
export interface ImportJobs {
  /** Newest first; how many were refused, and not which. */
  list(): readonly ImportProgress[]
  get(id: string): Result<ImportProgress>
  create(given: { readonly name: string; readonly anySport: boolean }): Promise<ImportProgress>
  putFile(id: string, path: string, upload: Readable): Promise<Result<undefined>>
  start(id: string): Promise<Result<ImportProgress>>
  /** An import from elsewhere than uploads; it is not gone on with after a restart. */
  startSimulated(name: string, source: Source): ImportProgress
  stop(id: string): Promise<Result<ImportProgress>>
  retry(id: string, given: { readonly anySport: boolean }): Promise<Result<ImportProgress>>
  remove(id: string): Promise<Result<undefined>>
  refusals(id: string): Result<readonly Refusal[]>
  events(id: string, signal: AbortSignal): Result<AsyncIterable<ImportProgress | null>>
  /** Takes away uploads that have been of use to nobody for long. */
  tidy(): Promise<void>
  /** Takes away whatever lies there and belongs to no import. */
  sweep(): Promise<void>
  /** Stops what runs, to be gone on with by the next house. */
  close(): Promise<void>
}

export interface ImportJobsOptions extends Pick<RunJob, 'importFrom' | 'remember' | 'turns' | 'now'> {
  /** Where uploads lie: a folder for each import. */
  readonly incoming: string
  readonly records: readonly ImportRecord[]
  /** Goes on with what the last house did not finish. */
  readonly resume: boolean
  forget(id: string): Promise<void>
  /** Of all files of one import together. */
  readonly atMostBytes: number
}

export async function openImportJobs(options: ImportJobsOptions): Promise<ImportJobs> {
  const { incoming, records, now } = options
  const jobs = new Map<string, Job>()
  const uploads = newUploads(options.atMostBytes)
  const running = new Map<string, Promise<void>>()
  let closing = false
  const folderOf = ({ id }: Job) => join(incoming, id)
  const find = (id: string): Result<Job> => {
    const job = jobs.get(id)
    return job ? answer(job) : refuse({ code: 'input.not-found', detail: 'there is no such import' })
  }

  /** From here on it takes no more files, and is begun by nobody else. */
  const setOut = (job: Job) =>
    change(job, { state: 'waiting', problem: null, finishedAtMs: null, abort: new AbortController() })
  const untilItsEnd = (job: Job, source?: Source) =>
    runJob(job, { ...options, folder: folderOf(job), source, isClosing: () => closing })
  function follow({ id }: Job, ran: Promise<void>) {
    running.set(id, ran)
    ran.finally(() => {
      if (running.get(id) === ran) running.delete(id)
    })
  }

  function run(job: Job, source?: Source): ImportProgress {
    setOut(job)
    follow(job, untilItsEnd(job, source))
    return progressOf(job)
  }

  /** Once it is promised to go on after a kill; with every file that was on its way when it was asked for. */
  async function begin(job: Job): Promise<Result<ImportProgress>> {
    const { state, problem, finishedAtMs } = job
    setOut(job)
    const promised = uploads
      .settled(job.id)
      .then(() => namesOnDisk(folderOf(job)))
      .then(() => options.remember(recordOf(job, folderOf(job))))
    const asItWas = () => {
      delete job.abort
      change(job, { state, problem, finishedAtMs })
    }
    follow(
      job,
      promised.then(() => untilItsEnd(job), asItWas),
    )
    await promised
    return answer(progressOf(job))
  }

  // Each is called as its folder: one with a name of another kind is none of ours.
  for (const record of records.filter(({ id }) => isImportId(id)).toReversed())
    jobs.set(record.id, jobOf(record, existsSync(join(incoming, record.id))))
  await removeLeftovers(incoming, (id) => jobs.get(id)?.hasFiles === true)
  for (const job of jobs.values()) if (options.resume && !isOver(job)) run(job)

  return {
    list: () => [...jobs.values()].toReversed().map(brieflyOf),
    get: (id) => {
      const job = find(id)
      return job.ok ? answer(progressOf(job.value)) : job
    },
    async create({ name, anySport }) {
      const id = randomUUID()
      const job = newJob({ id, name, anySport, simulated: false, startedAtMs: now() })
      await mkdir(filesIn(folderOf(job)), { recursive: true })
      jobs.set(id, { ...job, hasFiles: true })
      return progressOf(job)
    },
    async putFile(id, path, upload) {
      const job = find(id)
      if (!job.ok) return job
      if (job.value.state !== 'receiving') return started
      return uploads.receive(id, folderOf(job.value), path, upload)
    },
    async start(id) {
      const job = find(id)
      if (!job.ok || !(job.value.state === 'receiving' || job.value.state === 'stopped'))
        return job.ok ? answer(progressOf(job.value)) : job
      if (!job.value.hasFiles) return withoutFiles
      return begin(job.value)
    },
    startSimulated(name, source) {
      const id = randomUUID()
      const job = newJob({ id, name, anySport: false, simulated: true, startedAtMs: now() })
      jobs.set(id, job)
      return run(job, source)
    },
    async stop(id) {
      const job = find(id)
      if (!job.ok) return job
      job.value.abort?.abort()
      return answer(progressOf(job.value))
    },
    async retry(id, { anySport }) {
      const job = find(id)
      if (!job.ok) return job
      if (!isOver(job.value)) return answer(progressOf(job.value))
      if (!job.value.hasFiles) return withoutFiles
      job.value.anySport ||= anySport
      return begin(job.value)
    },
    async remove(id) {
      const job = find(id)
      if (!job.ok) return job
      job.value.abort?.abort()
      if (job.value.state === 'receiving') change(job.value, { state: 'stopped' })
      await uploads.breakOff(id)
      await running.get(id)
      await rm(folderOf(job.value), { recursive: true, force: true })
      await options.forget(id)
      jobs.delete(id)
      return answer(undefined)
    },
    refusals: (id) => {
      const job = find(id)
      return job.ok ? answer(job.value.outcome.failed) : job
    },
    events: (id, signal) => {
      const job = find(id)
      return job.ok ? answer(watchJob(job.value, { signal })) : job
    },
    async tidy() {
      for (const job of jobs.values()) {
        const { state, startedAtMs, finishedAtMs } = job
        const isForgotten = state === 'receiving' && now() - startedAtMs > keptMs.receiving
        const isLeft = isOver(job) && job.hasFiles && now() - (finishedAtMs ?? startedAtMs) > keptMs.left
        if (!isForgotten && !isLeft) continue
        await rm(folderOf(job), { recursive: true, force: true })
        if (isForgotten) jobs.delete(job.id)
        else change(job, { hasFiles: false })
      }
    },
    async sweep() {
      for (const name of await namesIn(incoming))
        if (!jobs.has(name)) await rm(join(incoming, name), { recursive: true, force: true })
    },
    async close() {
      closing = true
      for (const job of jobs.values()) job.abort?.abort()
      await Promise.all(running.values())
    },
  }
}

/**
 * How long files stay of an import that left some of them, to be tried again: as long as deleted runs. And how long an
 * import waits for files that nobody sends any more. Ours.
 */
const keptMs = { left: 30 * 86_400_000, receiving: 7 * 86_400_000 }

/**
 * What was being received when the last house closed was never promised, and nobody sends the rest; and what was
 * unpacked for a while is unpacked again.
 */
async function removeLeftovers(incoming: string, isKnown: (id: string) => boolean): Promise<void> {
  for (const id of await namesIn(incoming)) {
    const left = isKnown(id) ? (await namesIn(join(incoming, id))).filter((name) => name !== 'files') : ['']
    for (const name of left) await rm(join(incoming, id, name), { recursive: true, force: true })
  }
}

const namesIn = (folder: string) => readdir(folder).catch(() => [])

const started = refuse({ code: 'input.invalid', detail: 'the import was started: it takes no more files' })
const withoutFiles = refuse({
  code: 'input.not-found',
  detail: 'the files of this import are not here any more: drop them again',
})
