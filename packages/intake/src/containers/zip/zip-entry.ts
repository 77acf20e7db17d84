import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import { Entry as YauzlEntry } from 'yauzl'
import type { Entry, Take } from '../container.ts'
import type { OnDemand } from '../on-demand.ts'
import { type RandomAccess, within } from '../random-access.ts'
import type { OpenedZip } from './opened-zip.ts'
import { unpacked } from './unpacked.ts'
import { zipProblem } from './zip-problem.ts'

/** A file in an archive. Keeps of its row in the directory only what is needed: there may be very many. */
export class ZipEntry implements Entry {
  readonly name: string
  readonly sizeBytes: number
  readonly packedBytes: number
  readonly problem: Problem | undefined
  readonly #crc32: number
  readonly #headerAt: number
  readonly #deflated: boolean
  readonly #archive: OnDemand<OpenedZip>

  constructor(name: string, row: YauzlEntry, archive: OnDemand<OpenedZip>, problem: Problem | undefined) {
    this.name = name
    this.sizeBytes = row.uncompressedSize
    this.packedBytes = row.compressedSize
    this.problem = problem
    this.#crc32 = row.crc32
    this.#headerAt = row.relativeOffsetOfLocalHeader
    this.#deflated = row.compressionMethod === 8
    this.#archive = archive
  }

  get fingerprint(): string {
    return `${this.sizeBytes}-${this.#crc32.toString(16).padStart(8, '0')}`
  }

  /** It must not unpack to more than it says. */
  get mostBytes(): number {
    return this.sizeBytes
  }

  async stream(maxBytes: number, take: Take): Promise<Result<number>> {
    const { problem } = this
    if (problem !== undefined) return refuse(problem)
    return this.#archive.use(async (opened) => {
      try {
        const packed = within(opened.bytes, await this.#startIn(opened), this.packedBytes)
        const { total, crc32 } = await unpacked(packed, {
          deflated: this.#deflated,
          saysBytes: this.sizeBytes,
          maxBytes,
          take,
        })
        return total > maxBytes ? tooMuchInside(this.sizeBytes, maxBytes) : this.#checked(total, crc32)
      } catch (error) {
        return refuse(zipProblem(error))
      }
    })
  }

  async randomAccess(): Promise<Result<RandomAccess> | undefined> {
    if (this.#deflated || this.problem !== undefined || this.packedBytes !== this.sizeBytes) return undefined
    const opened = await this.#archive.hold()
    if (!opened.ok) return opened
    try {
      const bytes = within(opened.value.bytes, await this.#startIn(opened.value), this.sizeBytes)
      return answer({ ...bytes, close: () => this.#archive.release() })
    } catch (error) {
      await this.#archive.release()
      return refuse(zipProblem(error))
    }
  }

  async #startIn({ zip }: OpenedZip): Promise<number> {
    const row = Object.assign(new YauzlEntry(), {
      relativeOffsetOfLocalHeader: this.#headerAt,
      compressedSize: this.packedBytes,
    })
    return (await zip.readLocalFileHeaderPromise(row, { minimal: true })).fileDataStart
  }

  #checked(total: number, crc32: number): Result<number> {
    // Old programs write no more than 32 bits of the size, and some no checksum.
    if (total % 2 ** 32 !== this.sizeBytes % 2 ** 32) {
      return refuse({
        code: 'archive.corrupt',
        detail: `it should unpack to ${this.sizeBytes} bytes and unpacks to ${total}`,
      })
    }
    if (this.#crc32 !== 0 && crc32 !== this.#crc32) {
      return refuse({ code: 'archive.corrupt', detail: 'what it unpacks to does not match its checksum' })
    }
    return answer(total)
  }
}

const tooMuchInside = (saidBytes: number, maxBytes: number): Result<never> =>
  refuse({
    code: 'archive.too-large-inside',
    detail: `it says it unpacks to ${saidBytes} bytes, and goes on after ${maxBytes}`,
  })
