import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { transferableSymbol, valueSymbol } from 'piscina'
import { type FileTask, judgePacked } from './judge-packed.ts'
import { type ColumnsTask, rejudge } from './rejudge.ts'

// What the worker threads are asked, by name.

export const columns = (task: ColumnsTask) => rejudge(task)

/** @param task.port where to ask whether a file of this hash is kept */
export async function file({ port, ...task }: FileTask & { readonly port: MessagePort }) {
  const judged = await judgePacked(task, async (sha256) => {
    port.postMessage(sha256)
    const [kept] = await once(port, 'message')
    return kept === true
  })
  port.close()
  const buffers =
    judged.ok && 'packed' in judged.value
      ? [judged.value.packed.buffer, ...judged.value.runs.map((run) => run.columns.buffer)]
      : []
  return { [transferableSymbol]: buffers, [valueSymbol]: judged }
}
