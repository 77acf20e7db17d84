import type { Limiter } from '@freshlegs/domain'
import type { RunPlan } from './run-plan.ts'
import type { Score } from './score.ts'
import { wornChannels } from './worn-channels.ts'

/** A smaller loss may honestly be missed: verdict sheet 2.6 calls nothing a fade below 4 to 5.5 per cent. */
const plainLossRatio = 0.06

/**
 * The answers that an honest reader of a planted run may give.
 *
 * The exact one is right unless the sensors cannot show it: without heart rate and contact time no cause can be
 * named (verdict sheet 2.8). Of a cause, cannot-tell is poor but never false, save where a trait says that the case
 * is plain. Of a run that did not fade it is acceptable only where a trait, hills, a fault or more than usual noise
 * make a riddle of it.
 */
export function acceptableAnswers(plan: RunPlan, { truth, course, effect }: Score): readonly Limiter[] {
  const { traits = [], faults = [], noise = 1 } = plan
  const worn = wornChannels(plan)
  const fades = truth.limiter !== 'no-fade'
  const small = fades && effect.lossRatio < plainLossRatio
  if (fades && !worn.includes('heartRateBpm') && !worn.includes('groundContactS')) {
    return small ? ['cannot-tell', 'no-fade'] : ['cannot-tell']
  }
  const answers = new Set(traits.flatMap((trait) => trait.right[truth.id] ?? []))
  if (answers.size === 0) {
    answers.add(truth.limiter)
    if (fades) answers.add('cannot-tell')
  }
  if (small) answers.add('no-fade')
  if (course.hidesFade || faults.length > 0 || noise > 1) answers.add('cannot-tell')
  return [...answers]
}
