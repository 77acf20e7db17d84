import { median } from '@freshlegs/science'
import type { Body } from './body.ts'
import type { Phase } from './judge-phase.ts'
import type { JudgementFacts } from './judgement.ts'
import type { Loss } from './loss.ts'
import type { VerdictSettings } from './settings/index.ts'
import { walkShare } from './walk-share.ts'
import type { Window } from './windows.ts'

/** What a sentence about the run may need, of one phase. NaN is unknown. */
export function factsOf(
  { epochs, view }: Phase,
  loss: Loss | null,
  body: Body,
  settings: VerdictSettings,
): JudgementFacts {
  const within = (column: Float64Array, window: Window | undefined) =>
    window
      ? median(column.subarray(window.from, window.to).filter((value) => !Number.isNaN(value)))
      : Number.NaN
  const { baseline, late } = view ?? {}
  const effort = loss?.sight.effort
  return {
    minutes: (epochs.count * settings.epochs.bins * settings.bins.lengthS) / 60,
    baselineSpeedMps: within(epochs.gradeAdjustedMps, baseline),
    lateSpeedMps: within(epochs.gradeAdjustedMps, late),
    heartRateMaxBpm: body.maxBpm,
    heartRateMaxAssumed: body.maxAssumed,
    heartRateRestBpm: body.restBpm,
    heartRateRestAssumed: body.restAssumed,
    heartRateThresholdBpm: body.thresholdBpm,
    heartRateThresholdAssumed: body.thresholdAssumed,
    heartRateBeforeBpm: effort?.beforeBpm ?? within(epochs.heartRateBpm, baseline),
    heartRateLateBpm: effort?.lateBpm ?? within(epochs.heartRateBpm, late),
    cadenceBeforeSpm: within(epochs.cadenceSpm, baseline),
    cadenceLateSpm: within(epochs.cadenceSpm, late),
    groundContactBeforeS: within(epochs.groundContactS, baseline),
    groundContactLateS: within(epochs.groundContactS, late),
    walkShareBefore: baseline ? walkShare(epochs.walkRatio, baseline) : Number.NaN,
    walkShareLate: late ? walkShare(epochs.walkRatio, late) : Number.NaN,
    hillyShare: view?.fade.hillyShare ?? Number.NaN,
    finalKick: view ? view.late.kick || view.late.kickOverBaseline : false,
    structured: view?.structured ?? false,
    alternationsPerHour: view?.structure.changesPerHour ?? Number.NaN,
  }
}
