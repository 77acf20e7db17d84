import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { type FileTask, judgePacked } from './judge-packed.ts'
import { type ColumnsTask, rejudge } from './rejudge.ts'

// What the worker threads are asked, by name. Nothing of the pool is imported here: in the published package this
// file stands alone, and would bring a second one along.

export const columns = (task: ColumnsTask) => rejudge(task)

/** @param task.port where to ask whether a file of this hash is kept, and to hand over what came out, uncopied */
export async function file({ port, ...task }: FileTask & { readonly port: MessagePort }): Promise<void> {
  const judged = await judgePacked(task, async (sha256) => {
    port.postMessage({ sha256 })
    const [kept] = await once(port, 'message')
    return kept === true
  })
  port.postMessage({ judged }, judged.ok && 'packed' in judged.value ? buffersOf(judged.value) : [])
}

function buffersOf({ packed, runs }: { packed: Uint8Array; runs: readonly { columns: Uint8Array }[] }) {
  const all = [packed, ...runs.map((run) => run.columns)].map(({ buffer }) => buffer)
  return all.filter((buffer) => buffer instanceof ArrayBuffer)
}
