import { type Analysis, analyse, type Given } from '@freshlegs/analysis'
import { answer, type Recording, type Result, refuse } from '@freshlegs/domain'
import { type DecodeOptions, decode } from '@freshlegs/formats'

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
  const { recordings } = decoded.value
  const runs = recordings.filter((recording) => given.anySport || mayBeRun(recording))
  const others = recordings.filter((recording) => !runs.includes(recording))
  if (runs.length === 0)
    return refuse({ code: 'recording.not-running', detail: `the recording says it is ${namesOf(others)}` })
  return answer(runs.map((run) => analyse(others.length === 0 ? run : beside(run, others), given)))
}

/** A file that does not say what it is may be a run. */
const mayBeRun = ({ sport }: Recording) => sport === 'running' || sport === 'unknown'

const beside = (run: Recording, others: readonly Recording[]): Recording => ({
  ...run,
  warnings: [
    ...run.warnings,
    { code: 'sport.other-sessions', detail: `also in this file: ${namesOf(others)}` },
  ],
})

const namesOf = (recordings: readonly Recording[]) =>
  [
    ...new Set(
      recordings.map(({ sport, subSport }) =>
        subSport && subSport !== sport ? `${sport} (${subSport})` : sport,
      ),
    ),
  ].join(', ')
