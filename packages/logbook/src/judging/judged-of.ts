import { type Analysis, analyse } from '@freshlegs/analysis'
import type { Recording, Result } from '@freshlegs/domain'
import type { Judged } from '@freshlegs/store/contract'
import { basisOf } from './basis-of.ts'
import { factsOf, factsOfRefused } from './facts-of.ts'
import type { JudgeGiven } from './judge-given.ts'
import { pastOf } from './past-of.ts'

/** What is kept of an analysis, or of its refusal. */
export function judgedOf(recording: Recording, analysis: Result<Analysis>, given: JudgeGiven): Judged {
  const basis = basisOf(given)
  if (!analysis.ok) {
    const facts = factsOfRefused(recording)
    return { basis, report: null, problem: analysis.problem, facts, past: null }
  }
  const { report } = analysis.value
  const past = pastOf(analysis.value, recording, unaided(recording, analysis.value, given))
  return { basis, report, problem: null, facts: factsOf(analysis.value), past }
}

/** Judges a recording that is to be kept, or is: whatever sport it says it is, somebody wanted it. */
export const analyseKept = (recording: Recording, sha256: string, given: JudgeGiven): Result<Analysis> =>
  analyse(recording, { ...given, sha256, anySport: true })

/** The same without anything of the runner's word on what stopped them, which is what the verdict is measured by. */
function unaided(recording: Recording, aided: Analysis, given: JudgeGiven): Analysis {
  const { stoppedBy, ...said } = given.runnerSaid ?? {}
  const { evidenceWeights, ...athlete } = given.athlete ?? {}
  if (stoppedBy === undefined && evidenceWeights === undefined) return aided
  const analysis = analyse(recording, { ...given, athlete, runnerSaid: said, anySport: true })
  return analysis.ok ? analysis.value : aided
}
