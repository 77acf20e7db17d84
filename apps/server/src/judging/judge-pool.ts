import { availableParallelism } from 'node:os'
import { MessageChannel, type Transferable } from 'node:worker_threads'
import { type Result, refuse } from '@freshlegs/domain'
import { defaultLimits } from '@freshlegs/intake'
import type { Judge } from '@freshlegs/logbook'
import { Piscina } from 'piscina'
import type { FileTask } from './judge-packed.ts'
import type { ColumnsTask } from './rejudge.ts'
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
  readonly longestMs?: number
}

export function newJudgePool({
  threads = Math.min(availableParallelism(), mostThreads),
  worker = workerFile,
  heapMb = 384,
  longestMs = 120_000,
}: JudgePoolOptions = {}): JudgePool {
  const pool = new Piscina<unknown, unknown>({
    filename: worker,
    minThreads: 0,
    maxThreads: threads,
    // A thread has what it needs loaded; it stays for the next import, but not for good.
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  })
  // A thread that breaks rejects the task it broke on, which is answered below.
  pool.on('error', () => {})
  let closed = false

  async function ask<Answer>(
    name: string,
    task: object,
    transferList: Transferable[],
  ): Promise<Result<Answer>> {
    try {
      // What comes back is what the worker's function of that name answers.
      return (await pool.run(task, {
        name,
        transferList,
        signal: AbortSignal.timeout(longestMs),
      })) as Result<Answer>
    } catch (error) {
      if (closed) throw error
      return refuse({ code: 'format.broke-the-reader', detail: whatBroke(error, longestMs) })
    }
  }
  return {
    threads,
    async file(asItLies, { isKept, given, anySport }) {
      const { port1: here, port2: port } = new MessageChannel()
      here.on('message', async (sha256: string) => here.postMessage(await isKept(sha256)))
      const bytes = ownBytes(asItLies)
      const task: FileTask = { bytes, given, anySport, maxBytes: defaultLimits.recordingBytes }
      const judged = await ask<FileAnswer>('file', { ...task, port }, [bytes.buffer, port])
      here.close()
      return judged
    },
    again(packed, { sha256, given }) {
      const columns = ownBytes(packed)
      const task: ColumnsTask = { columns, sha256, given }
      return ask('columns', task, [columns.buffer])
    },
    async close() {
      closed = true
      await pool.destroy()
    },
  }
}

type FileAnswer = Extract<Awaited<ReturnType<Judge['file']>>, { ok: true }>['value']

/** More readers than this wait for the one writer. */
const mostThreads = 8

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
