import { answerOf } from '../answer.ts'
import { averagePhases } from '../average-phases.ts'
import { bodyOf } from '../body.ts'
import { isMeasured, type Measured } from '../feature.ts'
import { judgePhase, type Phase } from '../judge-phase.ts'
import type { FeatureId } from '../judgement.ts'
import type { Known } from '../known.ts'
import { sheetSettings, type VerdictSettings } from '../settings/index.ts'
import { epochsOfSheet, type SheetColumns } from './epochs-of-sheet.ts'

/** What the sheet says of every run of its generator (4.2). */
export const sheetKnown: Known = { totalDistanceM: 23_000, heartRateMaxBpm: 185, heartRateRestBpm: 50 }

/** One phase on ready-made epochs, answered by itself: the sheet's `modelEpochs`. */
export function judgeSheet(
  columns: SheetColumns,
  known: Known = sheetKnown,
  settings: VerdictSettings = sheetSettings,
) {
  const epochs = epochsOfSheet(columns)
  const phase = judgePhase(epochs, bodyOf(known, epochs, settings.body), known, settings)
  const averaged = averagePhases([phase], settings.answer)
  const answer = answerOf(averaged, settings.answer, known.runnerSaid?.stoppedBy)
  return {
    ...averaged,
    ...answer,
    index: answer.limiter === 'no-fade' ? 0 : averaged.index,
    phase,
    onset: phase.loss?.onset,
    fade: phase.view?.fade,
    circumstances: phase.loss?.circumstances.map(({ id }) => id) ?? [],
    feature: (id: FeatureId) => featureOf(phase, id),
  }
}

function featureOf(phase: Phase, id: FeatureId): Measured | undefined {
  const outcome = phase.loss?.measurements.find((measurement) => measurement.id === id)?.outcome
  return outcome && isMeasured(outcome) ? outcome : undefined
}
