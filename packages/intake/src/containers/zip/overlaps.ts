import type { Problem } from '@freshlegs/domain'
import type { Entry } from 'yauzl'

/**
 * Whether entries share bytes. No program that makes exports does that; bombs do, to unpack the same few bytes many
 * thousand times.
 */
export class Overlaps {
  readonly #from: number[] = []
  readonly #to: number[] = []

  add({ relativeOffsetOfLocalHeader, fileNameLength, compressedSize }: Extent): void {
    this.#from.push(relativeOffsetOfLocalHeader)
    // At least: the local header may hold more.
    this.#to.push(relativeOffsetOfLocalHeader + localHeaderBytes + fileNameLength + compressedSize)
  }

  first(): Problem | undefined {
    const order = Uint32Array.from(this.#from.keys()).sort((a, b) => this.#from[a]! - this.#from[b]!)
    let end = 0
    for (const i of order) {
      if (this.#from[i]! < end) return sharedFrom(this.#from[i]!)
      end = Math.max(end, this.#to[i]!)
    }
    return undefined
  }
}

type Extent = Pick<Entry, 'relativeOffsetOfLocalHeader' | 'fileNameLength' | 'compressedSize'>

const localHeaderBytes = 30

const sharedFrom = (byteOffset: number): Problem => ({
  code: 'archive.too-large-inside',
  detail: `entries lie over one another at byte ${byteOffset}, so that it unpacks to more than it holds`,
  byteOffset,
})
