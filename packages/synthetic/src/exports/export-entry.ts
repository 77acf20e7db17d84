import { type Zippable, zipSync } from 'fflate'

/** A file of an export, by its path in it. */
export interface ExportEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The entries as one ZIP archive, the same bytes every time.
 * @param level of compression, 0 (as they are) to 9. What is packed already gains nothing.
 */
export function zipEntries(entries: readonly ExportEntry[], level: ZipLevel = 0): Uint8Array {
  const files: Zippable = {}
  for (const { name, bytes } of entries) files[name] = bytes
  return zipSync(files, { level, mtime: packedAt })
}

export type ZipLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** Archives keep local time without a zone. */
const packedAt = new Date(2026, 10, 23, 12)
