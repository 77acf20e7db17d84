import type { Result } from '@freshlegs/domain'
import type { Judged } from '@freshlegs/store/contract'
import type { JudgedFile, JudgedRun } from './judge-file.ts'
import type { JudgeGiven } from './judge-given.ts'

/**
 * Where files are judged: worker threads, as a rule. A promise that rejects means that our own code failed on this
 * file; the use cases say so and go on with the next.
 */
export interface Judge {
  /** @param bytes as they lay in their source, gzip included; may be taken away, nobody looks at them again */
  file(bytes: Uint8Array, how: HowToJudge): Promise<Result<PackedFile | KeptAlready>>
  /** @param columns packed, as they are kept; may be taken away too */
  again(
    columns: Uint8Array,
    how: { readonly sha256: string; readonly given: JudgeGiven },
  ): Promise<Result<Judged>>
}

export interface HowToJudge {
  readonly given: JudgeGiven
  /** Takes every session for a run. */
  readonly anySport: boolean
  /** Asked once the hash is known, to spare the judging of what is kept already; need not be asked. Never rejects. */
  isKept(sha256: string): Promise<boolean>
}

/** A judged file, ready to be kept. */
export interface PackedFile extends JudgedFile {
  /** Of the unpacked bytes, hexadecimal. */
  readonly sha256: string
  /** Unpacked. */
  readonly sizeBytes: number
  /** The bytes in zstd; empty where there is no run to keep. */
  readonly packed: Uint8Array
  /** With their columns in zstd. */
  readonly runs: readonly JudgedRun[]
}

/** These bytes are kept: they were not judged. */
export interface KeptAlready {
  readonly sha256: string
  readonly kept: true
}
