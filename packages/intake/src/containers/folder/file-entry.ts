import { answer, type Result } from '@freshlegs/domain'
import type { Entry, Take } from '../container.ts'
import { openFile, type RandomAccess } from '../random-access.ts'
import { tooLarge } from '../read-entry.ts'
import { unreadable } from '../unreadable.ts'
import { pathOf, type Whereabouts } from './whereabouts.ts'

/** A file on disk. */
export class FileEntry implements Entry {
  readonly name: string
  readonly sizeBytes: number
  readonly #lies: Whereabouts | string
  readonly #changedMs: number

  /** @param lies whereabouts, or the path of a file that was named itself */
  constructor(
    name: string,
    lies: Whereabouts | string,
    { sizeBytes, changedMs }: { readonly sizeBytes: number; readonly changedMs: number },
  ) {
    this.name = name
    this.sizeBytes = sizeBytes
    this.#lies = lies
    this.#changedMs = changedMs
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
    return openFile(typeof this.#lies === 'string' ? this.#lies : pathOf(this.#lies))
  }
}

async function readThrough(file: RandomAccess, maxBytes: number, take: Take): Promise<Result<number>> {
  const stretch = new Uint8Array(Math.min(stretchBytes, file.sizeBytes + 1, maxBytes + 1))
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
