import { answerOf } from './answer.ts'
import { averagePhases } from './average-phases.ts'
import type { Bins } from './bins.ts'
import { bodyOf } from './body.ts'
import { bootstrapIndex } from './bootstrap-index.ts'
import { describe } from './describe.ts'
import { epochsOf } from './epochs.ts'
import { judgePhase } from './judge-phase.ts'
import type { Judgement } from './judgement.ts'
import type { Known } from './known.ts'
import { readBins } from './read-bins.ts'
import { defaultSettings, type VerdictSettings } from './settings/index.ts'

/**
 * Did the legs give out first? The whole path of the verdict (sheet 2): bins of moving time to an answer with its
 * reasons in numbers. Pure: same bins, same answer; the arguments stay as they are.
 */
export function judge(bins: Bins, known: Known, settings: VerdictSettings = defaultSettings): Judgement {
  const read = readBins(bins, settings)
  const grids = Array.from({ length: settings.epochs.bins }, (_, phase) => epochsOf(read, phase, settings))
  const body = bodyOf(known, grids[0]!, settings.body)
  const phases = grids.map((epochs) => judgePhase(epochs, body, known, settings))
  const averaged = averagePhases(phases, settings.answer)
  const { limiter, reason } = answerOf(averaged, settings.answer, known.runnerSaid?.stoppedBy)
  return {
    limiter,
    reason,
    signs: averaged.signs,
    answers: averaged.answers,
    index: limiter === 'no-fade' ? 0 : averaged.index,
    indexInterval: limiter === 'no-fade' ? null : bootstrapIndex(phases, settings),
    ...describe(phases, limiter, body, read, settings),
  }
}
