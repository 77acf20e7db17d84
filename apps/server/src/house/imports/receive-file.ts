import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import { diskProblem, errorCode, isNameTaken } from '../disk-problem.ts'
import { uploadPath } from './upload-path.ts'

/**
 * Puts what is uploaded into the folder of its import, as it comes, without holding it. It appears under its name
 * when it is whole and on the disk; the same path again replaces it.
 *
 * @param folder of the import: files lie in `files/` there, what is being received beside it
 * @param said the path as the browser says it
 * @param room is taken from as the bytes come, and given back where the file is refused
 */
export async function receiveFile(
  folder: string,
  said: string,
  upload: Readable,
  room: Room,
): Promise<Result<undefined>> {
  const path = uploadPath(said)
  if (!path.ok) return path
  const target = filesIn(folder, path.value)
  const part = join(folder, `part-${randomUUID()}`)
  let bytes = 0
  async function* bounded() {
    // Not destroyed with what it is written to: whoever sends is still to hear why.
    for await (const chunk of upload.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length
      room.leftBytes -= chunk.length
      if (room.leftBytes < 0) throw new TooLarge()
      yield chunk
    }
  }
  try {
    await mkdir(dirname(target), { recursive: true })
    await pipeline(bounded, createWriteStream(part, { flags: 'wx', flush: true }))
    await rename(part, target)
    return answer(undefined)
  } catch (error) {
    room.leftBytes += bytes
    await rm(part, { force: true })
    // Browsers look for an answer only when they have sent everything.
    upload.resume()
    const problem = problemOf(error, room.leftBytes)
    if (!problem) throw error
    return refuse(problem)
  }
}

/** What the files of one import may still bring, those together that come side by side. */
export interface Room {
  leftBytes: number
}

/** Where the files of an import lie, or one of them. */
export const filesIn = (folder: string, path = ''): string => join(folder, 'files', path)

class TooLarge extends Error {}
function problemOf(error: unknown, leftBytes: number): Problem | undefined {
  if (error instanceof TooLarge)
    return {
      code: 'format.too-large',
      detail: `an import may bring ${Math.round(leftBytes / 2 ** 20)} MiB more, the file is larger`,
    }
  if (isNameTaken(error))
    return {
      code: 'input.invalid',
      detail: 'another file of this import has a name that this path needs for a folder',
      pointer: '/path',
    }
  if (['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ABORT_ERR'].includes(errorCode(error)))
    return { code: 'input.unreadable', detail: 'the file did not arrive whole' }
  const problem = diskProblem(error)
  return problem && { ...problem, detail: `the data folder: ${problem.detail}` }
}
