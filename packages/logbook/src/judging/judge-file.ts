import { answer, type Lap, type Problem, type Recording, type Result } from '@freshlegs/domain'
import { decode, encodeRecording } from '@freshlegs/formats'
import type { Judged } from '@freshlegs/store/contract'
import type { JudgeGiven } from './judge-given.ts'
import { analyseKept, judgedOf } from './judged-of.ts'
import { richnessOf } from './richness-of.ts'
import { runsOfFile, sportNames } from './runs-of-file.ts'

export interface JudgeFileOptions {
  /** Of the bytes, hexadecimal. */
  readonly sha256: string
  readonly given: JudgeGiven
  /** Takes every session for a run. */
  readonly anySport?: boolean
  /** Larger files are refused unread. */
  readonly maxBytes?: number
}

/** A file, read once and judged. */
export interface JudgedFile {
  /** Id of its format. */
  readonly format: string
  /** Those that can be kept; there may be none. */
  readonly runs: readonly JudgedRun[]
  /** Sessions of other sports, which were not judged. */
  readonly others: readonly Session[]
  /** Why there are no more runs: at least one where there are none. */
  readonly refusals: readonly Problem[]
}

/** A session as far as it must be known to ask its source about it. NaN is unknown. */
export interface Session {
  readonly startedAtMs: number
  readonly elapsedS: number
  readonly sport: Recording['sport']
}

export interface JudgedRun extends Session {
  /** Which of the file, from 0. */
  readonly session: number
  readonly laps: readonly Lap[]
  readonly judged: Judged
  /** See `NewRun`. */
  readonly richness: number
  /** The recording in our own format, not packed yet. */
  readonly columns: Uint8Array
}

/**
 * All there is to keep of a file: decoded once, each running session judged and put into our own format. What judging
 * refuses is not kept; a file with several sessions keeps those that can be.
 *
 * @param bytes unpacked, of any format
 * @returns refused where the file cannot be read at all
 */
export function judgeFile(bytes: Uint8Array, options: JudgeFileOptions): Result<JudgedFile> {
  const { sha256, given, anySport = false, maxBytes } = options
  const decoded = decode(bytes, maxBytes === undefined ? {} : { maxBytes })
  if (!decoded.ok) return decoded
  const { runs: recordings, others } = runsOfFile(decoded.value.recordings, anySport)
  const runs: JudgedRun[] = []
  const refusals: Problem[] = []
  for (const recording of recordings) {
    const analysis = analyseKept(recording, sha256, given)
    if (!analysis.ok) {
      refusals.push(analysis.problem)
      continue
    }
    runs.push({
      ...sessionOf(recording),
      session: recording.session,
      laps: recording.laps,
      judged: judgedOf(recording, analysis, given),
      richness: richnessOf(analysis.value),
      columns: encodeRecording(recording),
    })
  }
  if (recordings.length === 0)
    refusals.push({
      code: 'recording.not-running',
      detail: `the recording says it is ${sportNames(others)}`,
    })
  return answer({ format: decoded.value.format.id, runs, others: others.map(sessionOf), refusals })
}

function sessionOf({ startedAtMs, track: { timeS }, sport }: Recording): Session {
  return { startedAtMs, elapsedS: timeS.at(-1) ?? NaN, sport }
}
