import { interpolate } from '@freshlegs/science'
import type { Run } from './run.ts'
import type { Judgement } from './verdict/judgement.ts'

/**
 * The judgement with its onset at the run's own distance. The bins count only what was moved in them, so that their
 * sum can lie a little beside what the watch shows; sentence and report must name one place.
 */
export function onsetOnTheRun(judgement: Judgement, { timeS, distanceM }: Run): Judgement {
  const { onset } = judgement
  if (onset === null) return judgement
  const [place = onset.distanceM] = interpolate(timeS, distanceM, [onset.timeS])
  return { ...judgement, onset: { ...onset, distanceM: place } }
}
