import type { PackedFile } from './judge.ts'
import type { JudgedFile } from './judge-file.ts'

/**
 * A judged file as it is kept.
 *
 * @param bytes of the file, unpacked
 * @param zstd packs bytes; given by whoever has it
 */
export function packFile(
  judged: JudgedFile,
  { bytes, sha256 }: { readonly bytes: Uint8Array; readonly sha256: string },
  zstd: (bytes: Uint8Array) => Uint8Array,
): PackedFile {
  return {
    ...judged,
    sha256,
    sizeBytes: bytes.length,
    packed: judged.runs.length === 0 ? new Uint8Array() : zstd(bytes),
    runs: judged.runs.map((run) => ({ ...run, columns: zstd(run.columns) })),
  }
}
