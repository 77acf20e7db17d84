import { analyse } from '@freshlegs/analysis'
import type { Limiter, Recording } from '@freshlegs/domain'
import type { PlantedRun, PlantedTruth } from '@freshlegs/synthetic'

/** What the engine said of one planted run, beside what is true. NaN is unknown. */
export interface Outcome {
  readonly truth: PlantedTruth
  readonly answer: Limiter
  /** Leg limitation index; 0 where there is none, as for a ranking. */
  readonly index: number
  readonly onsetS: number
}

export function outcomeOf({ recording, truth }: PlantedRun): Outcome {
  return { truth, ...answerTo(recording) }
}

/** Runs the whole engine, and nothing but the engine, on a recording. */
export function answerTo(recording: Recording): Omit<Outcome, 'truth'> {
  const analysed = analyse(recording)
  if (!analysed.ok) return { answer: 'cannot-tell', index: 0, onsetS: NaN }
  const { verdict, onset } = analysed.value.report
  return { answer: verdict.limiter, index: verdict.index ?? 0, onsetS: onset?.timeS ?? NaN }
}

export const isAcceptable = ({ truth, answer }: Outcome) => truth.acceptable.includes(answer)

/** A cause was named that is not the truth: the worst that the engine can do. */
export const isFalseCause = (outcome: Outcome) =>
  (outcome.answer === 'legs' || outcome.answer === 'heart-lungs') && !isAcceptable(outcome)
