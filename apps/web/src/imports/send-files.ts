import { Gone } from '../api/problem.ts'
import type { Picked } from './picked.ts'
import { putFile, stopped } from './put-file.ts'
import { noteUpload } from './uploads.ts'

/**
 * Sends the files of an import, two at a time. True when all are through. One that is refused does not hold up the
 * others; when nobody answers any more, all that is left is kept for another try.
 */
export async function sendFiles(
  id: string,
  picked: readonly Picked[],
  signal: AbortSignal,
): Promise<boolean> {
  const bytes = picked.reduce((sum, { file }) => sum + file.size, 0)
  const unsent: { picked: Picked; why: string }[] = []
  const underway = new Map<Picked, number>()
  let filesSent = 0
  let bytesDone = 0
  let gone: Gone | null = null
  noteUpload(id, { state: 'sending', files: picked.length, filesSent, bytes, bytesSent: 0, unsent })

  let over = false
  const tell = throttled(() => {
    if (over) return
    const bytesUnderway = [...underway.values()].reduce((sum, sent) => sum + sent, 0)
    noteUpload(id, { filesSent, bytesSent: Math.min(bytes, bytesDone + bytesUnderway) })
  })

  const send = async (one: Picked) => {
    try {
      await putFile(id, one, {
        signal,
        onSent: (sent) => {
          underway.set(one, sent)
          tell()
        },
      })
      filesSent++
    } catch (failure) {
      if (failure instanceof Gone) gone = failure
      unsent.push({ picked: one, why: failure instanceof Error ? failure.message : String(failure) })
    }
    underway.delete(one)
    bytesDone += one.file.size
    tell()
  }

  const queue = [...picked]
  const lane = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      if (gone ?? signal.aborted) unsent.push({ picked: one, why: gone?.message ?? stopped })
      else await send(one)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))

  over = true
  const sent = unsent.length === 0
  noteUpload(id, { state: sent ? 'sent' : 'stuck', filesSent, bytesSent: bytesDone, unsent })
  return sent
}

const lanes = 2

/** At most ten times a second, the last time included: a thousand small files are not a thousand drawings. */
function throttled(tell: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      tell()
    }, 100)
  }
}
