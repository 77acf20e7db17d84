import { type Analysis, analyse, type Given } from '@freshlegs/analysis'
import { answer, type Result, refuse } from '@freshlegs/domain'
import { type DecodeOptions, decode } from '@freshlegs/formats'
import { runsOfFile, sportNames } from './judging/runs-of-file.ts'

/**
 * What gave out first in a recording: a file to one analysis for each of its running sessions. Sessions of other
 * sports beside a run are named in a warning; a file of nothing else is refused with their names.
 *
 * @param bytes unpacked, of any format
 * @returns refused as a whole where the file cannot be read or holds no run; else each session answers for itself
 */
export function explainRecording(
  bytes: Uint8Array,
  given: Given = {},
  options: DecodeOptions = {},
): Result<readonly Result<Analysis>[]> {
  const decoded = decode(bytes, options)
  if (!decoded.ok) return decoded
  const { runs, others } = runsOfFile(decoded.value.recordings, given.anySport ?? false)
  if (runs.length === 0)
    return refuse({ code: 'recording.not-running', detail: `the recording says it is ${sportNames(others)}` })
  return answer(runs.map((run) => analyse(run, given)))
}
