import { answer, type Result } from '@freshlegs/domain'
import type { Entry, Take } from '../container.ts'
import { openFile, type RandomAccess } from '../random-access.ts'
import { tooLarge } from '../read-entry.ts'
import { unreadable } from '../unreadable.ts'

/** A file on disk. */
export class FileEntry implements Entry {
  readonly name: string
  readonly sizeBytes: number
  readonly #path: string | Buffer
  readonly #changedMs: number

  /** @param path as the system knows it; bytes where it is no UTF-8 */
  constructor(
    name: string,
    path: string | Buffer,
    stats: { readonly size: number; readonly mtimeMs: number },
  ) {
    this.name = name
    this.sizeBytes = stats.size
    this.#path = path
    this.#changedMs = stats.mtimeMs
  }

  get packedBytes(): number {
    return this.sizeBytes
  }

  /** It may still be growing. */
  get mostBytes(): number {
    return Number.POSITIVE_INFINITY
  }

  get fingerprint(): string {
    return `${this.sizeBytes}-${Math.trunc(this.#changedMs)}`
  }

  async stream(maxBytes: number, take: Take): Promise<Result<number>> {
    const file = await this.randomAccess()
    if (!file.ok) return file
    try {
      return await readThrough(file.value, maxBytes, take)
    } finally {
      await file.value.close()
    }
  }

  randomAccess(): Promise<Result<RandomAccess>> {
    return openFile(this.#path)
  }
}

async function readThrough(file: RandomAccess, maxBytes: number, take: Take): Promise<Result<number>> {
  const stretch = new Uint8Array(Math.min(stretchBytes, Math.max(1, file.sizeBytes)))
  let total = 0
  for (;;) {
    let filled: number
    try {
      filled = await file.read(stretch, total)
    } catch (error) {
      return unreadable(error)
    }
    if (filled === 0) return answer(total)
    await take(stretch.subarray(0, Math.min(filled, maxBytes - total)))
    total += filled
    if (total > maxBytes) return tooLarge(total, maxBytes)
  }
}

/** Large enough to be fast, small beside a recording. */
const stretchBytes = 2 ** 18
