import { buffersOf } from './buffers-of.ts'
import { columnsKeeper } from './columns-at.ts'
import type { Question, Reply } from './messages.ts'
import { replyTo } from './reply-to.ts'

const columnsAt = columnsKeeper()

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  const reply = await answer(data).catch((bug: unknown) => broken(data.id, bug))
  if (reply) self.postMessage(reply, { transfer: [...buffersOf(reply)] })
}

async function answer({ id, run, given }: Question): Promise<Reply | null> {
  const fetched = await columnsAt(run.url)
  if (!given) return null
  return fetched.ok ? replyTo(id, fetched.columns, given) : { id, kind: 'absent', status: fetched.status }
}

/** The edge of the program: a bug is caught once, here. */
const broken = (id: number, bug: unknown): Reply => ({
  id,
  kind: 'broken',
  detail: bug instanceof Error ? `${bug.message}\n${bug.stack ?? ''}` : String(bug),
})
