import { getCompileCacheDir } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { MessageChannel, type Transferable } from 'node:worker_threads'
import { answer, type Result, refuse } from '@freshlegs/domain'
import { defaultLimits } from '@freshlegs/intake'
import type { Judge } from '@freshlegs/logbook'
import { Piscina } from 'piscina'
import { fewAtOnce } from './few-at-once.ts'
import type { FileTask } from './judge-packed.ts'
import type { ColumnsTask, rejudge } from './rejudge.ts'
import { workerFile } from './worker-file.ts'

/** Judges in worker threads, a file or a run at a time each. What breaks a thread is refused alone. */
export interface JudgePool extends Judge {
  readonly threads: number
  close(): Promise<void>
}

export interface JudgePoolOptions {
  readonly threads?: number | undefined
  readonly worker?: string
  /** Of each thread, without the bytes of files, which lie outside of it. */
  readonly heapMb?: number
  /** Of one task, from when a thread has it. */
  readonly longestMs?: number
}

export function newJudgePool({
  threads = Math.min(availableParallelism(), mostThreads),
  worker = workerFile,
  // The largest recording that is taken, five days of GPX, needs 64.
  heapMb = 192,
  longestMs = 120_000,
}: JudgePoolOptions = {}): JudgePool {
  // Node reads TypeScript by a program in WebAssembly, in each thread anew; V8, freeing what threads no longer use of
  // its code, can lose count and end the process (nodejs/node issue 64500).
  setFlagsFromString('--no-wasm-code-gc')
  const pool = new Piscina<unknown, unknown>({
    filename: worker,
    minThreads: 0,
    maxThreads: threads,
    // A thread has what it needs loaded; it stays for the next import, but not for good.
    idleTimeout: 30_000,
    env: compiledBefore(),
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb },
  })
  // A thread that breaks rejects the task it broke on, which is answered below.
  pool.on('error', () => {})
  // No more than there are threads, so that a task's time begins when it does, and not behind one that never ends.
  const tasks = fewAtOnce(threads)
  let closed = false

  /** Refused where the task broke its thread. */
  async function ask(name: string, task: object, transferList: Transferable[]): Promise<Result<unknown>> {
    try {
      const asked = () => {
        const signal = AbortSignal.timeout(longestMs)
        return pool.run(task, { name, transferList, signal })
      }
      return answer(await tasks.run(asked))
    } catch (error) {
      if (closed) throw error
      return refuse({ code: 'program.fault', detail: whatBroke(error, longestMs) })
    }
  }
  return {
    threads,
    async file(asItLies, { isKept, given, anySport }) {
      const { port1: here, port2: port } = new MessageChannel()
      let failure: unknown
      const judged = new Promise<FileAnswer>((resolve) => {
        here.on('message', async (said: { readonly sha256: string } | { readonly judged: FileAnswer }) => {
          if ('judged' in said) return resolve(said.judged)
          const kept = await isKept(said.sha256).catch((error: unknown) => {
            failure = error
            return true
          })
          here.postMessage(kept)
        })
      })
      const bytes = ownBytes(asItLies)
      const task: FileTask = { bytes, given, anySport, maxBytes: defaultLimits.recordingBytes }
      const asked = await ask('file', { ...task, port }, [bytes.buffer, port])
      // What was said before the task ended may arrive after it.
      const answered = asked.ok ? await judged : asked
      here.close()
      if (failure !== undefined) throw failure
      return answered
    },
    async again(packed, { sha256, given }) {
      const columns = ownBytes(packed)
      const task: ColumnsTask = { columns, sha256, given }
      const asked = await ask('columns', task, [columns.buffer])
      // What the worker's function of that name answers.
      return asked.ok ? (asked.value as ReturnType<typeof rejudge>) : asked
    },
    async close() {
      closed = true
      await pool.destroy()
    },
  }
}

type FileAnswer = Awaited<ReturnType<Judge['file']>>

/** More readers than this wait for the one writer. */
const mostThreads = 8

/**
 * What a run leaves behind is columns, whose numbers lie outside of the heap. Where the young are collected seldom, these
 * pile up until the whole heap is collected for their sake: with what a thread has by itself, 48 MB, after every third
 * run, at half as much work again.
 */
const youngMb = 12

/** Threads find what was compiled before where their program does, which halves their start. */
function compiledBefore(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir?.()
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) }
}

/** Bytes that fill a buffer of their own, which can be handed to another thread whole. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes)
}

function whatBroke(error: unknown, longestMs: number): string {
  if (!(error instanceof Error)) return 'reading it failed'
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return `reading it took longer than ${longestMs / 1000} s`
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'reading it needed more memory than one file may have'
  return `reading it failed: ${error.message}`
}
