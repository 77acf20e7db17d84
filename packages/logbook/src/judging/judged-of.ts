import { type Analysis, analyse } from '@freshlegs/analysis'
import type { Recording, Result } from '@freshlegs/domain'
import type { Judged } from '@freshlegs/store/contract'
import { basisOf } from './basis-of.ts'
import { factsOf, factsOfRefused } from './facts-of.ts'
import type { JudgeGiven } from './judge-given.ts'

/** What is kept of an analysis, or of its refusal. */
export function judgedOf(recording: Recording, analysis: Result<Analysis>, given: JudgeGiven): Judged {
  const basis = basisOf(given)
  return analysis.ok
    ? { basis, report: analysis.value.report, problem: null, facts: factsOf(analysis.value) }
    : { basis, report: null, problem: analysis.problem, facts: factsOfRefused(recording) }
}

/** Judges a recording that is to be kept, or is: whatever sport it says it is, somebody wanted it. */
export const analyseKept = (recording: Recording, sha256: string, given: JudgeGiven): Result<Analysis> =>
  analyse(recording, { ...given, sha256, anySport: true })
