import type { Problem } from '@freshlegs/domain'
import { type Entry, validateFileName } from 'yauzl'
import type { Limits } from '../../limits.ts'

/** Why an entry must not, or cannot, be read; known from the directory alone. */
export function entryProblem(entry: Entry, name: string, limits: Limits): Problem | undefined {
  if (name.length > limits.nameCharacters) {
    return {
      code: 'archive.unsafe-path',
      detail: `its name is ${name.length} characters long; the limit is ${limits.nameCharacters}`,
    }
  }
  if (validateFileName(name) !== null) {
    return { code: 'archive.unsafe-path', detail: 'its name leads out of the archive' }
  }
  if (isLink(entry)) return { code: 'archive.unsafe-path', detail: 'it is a link to another place' }
  if (entry.isEncrypted()) return { code: 'archive.encrypted', detail: 'it is encrypted' }
  if (!entry.canDecodeFileData()) {
    return {
      code: 'archive.unsupported',
      detail: `it is packed by method ${entry.compressionMethod}; only 0 (stored) and 8 (deflated) can be read`,
    }
  }
  return undefined
}

/** Unix keeps the kind of a file in the upper half of the attributes. */
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const madeOnUnix = [3, 19].includes(versionMadeBy >>> 8)
  return madeOnUnix && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000
}
