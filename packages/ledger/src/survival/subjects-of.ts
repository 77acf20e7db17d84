import type { PastRun, StoppedBy } from '@freshlegs/domain'
import type { Axis, Exclusion, Subject } from './subject.ts'

/**
 * The eligible runs of a history as subjects of a survival analysis, and how many were left out and why.
 *
 * The runner's own word goes first: `legs` and `both` make the event, every other answer unmakes it, and any answer
 * makes a run eligible that could not be judged. A fade by heart and lungs, or on purpose, ends the watch at its onset:
 * what the legs would have done beyond is not known.
 */
export function subjectsOf(
  runs: readonly PastRun[],
  axis: Axis,
): { readonly subjects: readonly Subject[]; readonly excluded: ReadonlyMap<Exclusion, number> } {
  const subjects: Subject[] = []
  const excluded = new Map<Exclusion, number>()
  runs.forEach((run, index) => {
    const subject = subjectOf(run, index, axis)
    if (typeof subject === 'string') excluded.set(subject, (excluded.get(subject) ?? 0) + 1)
    else subjects.push(subject)
  })
  return { subjects, excluded }
}

function subjectOf(run: PastRun, index: number, axis: Axis): Subject | Exclusion {
  const { verdict, said } = run
  const told = said.stoppedBy ?? null
  if (!(run.movingS >= shortestS)) return 'too short'
  if (told === null && (verdict.limiter === null || verdict.limiter === 'cannot-tell'))
    return 'cannot be told'
  if (told === null && verdict.structured) return 'intervals'
  const endedAt = axis.end(run)
  if (!(endedAt > 0)) return 'length unknown'
  const onset = axis.onset(run)
  const event = told === null ? verdict.limiter === 'legs' : madeByLegs.includes(told)
  const faded = told === null ? verdict.limiter !== 'no-fade' : told !== 'nothing'
  // Where the runner says that the legs went and nothing was measured, they went at the end at the latest.
  const time = faded && onset > 0 ? Math.min(onset, endedAt) : endedAt
  return { run: index, time, event }
}

/** Shorter runs say nothing of how far legs last (survival sheet, 1). */
const shortestS = 1800
const madeByLegs: readonly StoppedBy[] = ['legs', 'both']
