import type { Told } from './told.ts'

/** Change of heart rate from before the fade to late in the run, per cent; NaN without heart rate. */
export function heartRateChangePercent(told: Told): number {
  const { heartRateBeforeBpm, heartRateLateBpm } = told.judgement.facts
  return 100 * (heartRateLateBpm / heartRateBeforeBpm - 1)
}
