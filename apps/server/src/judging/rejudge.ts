import type { Result } from '@freshlegs/domain'
import { type JudgeGiven, judgeColumns } from '@freshlegs/logbook'
import type { Judged } from '@freshlegs/store'
import { unpackZstd } from './zstd.ts'

export interface ColumnsTask {
  /** In zstd, as they are kept. */
  readonly columns: Uint8Array
  /** Of the file they came in. */
  readonly sha256: string
  readonly given: JudgeGiven
}

/** Judges a kept run again, in a worker thread. */
export const rejudge = ({ columns, sha256, given }: ColumnsTask): Result<Judged> =>
  judgeColumns(unpackZstd(columns), { sha256, given })
