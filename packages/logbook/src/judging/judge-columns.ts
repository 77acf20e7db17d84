import { answer, type Result, refuse } from '@freshlegs/domain'
import { decode } from '@freshlegs/formats'
import type { Judged } from '@freshlegs/store/contract'
import type { JudgeGiven } from './judge-given.ts'
import { analyseKept, judgedOf } from './judged-of.ts'

/**
 * Judges a kept run again from its columns: the same answer as from its file.
 *
 * @param columns in our own format, unpacked
 * @param sha256 of the file it came in
 * @returns refused where the columns cannot be read; a run that cannot be judged any more is a judgement without report
 */
export function judgeColumns(
  columns: Uint8Array,
  { sha256, given }: { readonly sha256: string; readonly given: JudgeGiven },
): Result<Judged> {
  const decoded = decode(columns, { maxBytes: Infinity })
  if (!decoded.ok) return decoded
  const [recording] = decoded.value.recordings
  if (!recording) return refuse({ code: 'format.corrupt', detail: 'the columns hold no recording' })
  return answer(judgedOf(recording, analyseKept(recording, sha256, given), given))
}
