import type { Question, Reply } from './messages.ts'
import { replyTo } from './reply-to.ts'

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  self.postMessage(await replyTo(data).catch((bug: unknown) => broken(data.id, bug)))
}

/** The edge of the program: a bug is caught once, here. */
const broken = (id: number, bug: unknown): Reply => ({
  id,
  kind: 'broken',
  detail: bug instanceof Error ? `${bug.message}\n${bug.stack ?? ''}` : String(bug),
})
