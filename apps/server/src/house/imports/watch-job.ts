import type { ImportProgress } from '@freshlegs/api'
import { brieflyOf, isOver, type Job, progressOf } from './job.ts'

/**
 * Where an import is, whenever it has changed and not too often; the last one when it is over, which alone lists what
 * was refused. Nothing for a while is told as null, so that whoever listens is known to be there still.
 */
export async function* watchJob(
  job: Job,
  { signal, everyMs = 250, quietMs = 15_000 }: { signal: AbortSignal; everyMs?: number; quietMs?: number },
): AsyncGenerator<ImportProgress | null> {
  let changed = true
  let tell = () => {}
  const notice = () => {
    changed = true
    tell()
  }
  job.watchers.add(notice)
  signal.addEventListener('abort', notice)
  const until = (ms: number, early: boolean) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      tell = () => {
        if (!early && !isOver(job) && !signal.aborted) return
        clearTimeout(timer)
        resolve()
      }
    })
  try {
    while (!signal.aborted) {
      const last = changed && isOver(job)
      const news = last ? progressOf(job) : brieflyOf(job)
      const told = changed ? news : null
      changed = false
      yield told
      if (last) return
      // First a while in which only the end is told at once, then whatever comes.
      await until(everyMs, false)
      if (!changed) await until(quietMs, true)
    }
  } finally {
    job.watchers.delete(notice)
    signal.removeEventListener('abort', notice)
  }
}
