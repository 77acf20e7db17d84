import type { Analysis } from '@freshlegs/analysis'
import type { Recording } from '@freshlegs/domain'
import { interpolate } from '@freshlegs/science'
import type { JudgedPast } from '@freshlegs/store/contract'

/**
 * What the reasons over a history want of a judged run. Unknown is null.
 *
 * @param unaided the same run judged without the runner's word on what stopped them
 */
export function pastOf(
  { figures, judgement, run }: Analysis,
  { totals }: Recording,
  unaided: Pick<Analysis, 'report'>,
): JudgedPast {
  const { onset, facts } = judgement
  const { limiter, index } = unaided.report.verdict
  const [earliest = NaN, latest = NaN] = interpolate(run.timeS, run.movingS, onset?.intervalS ?? [])
  return {
    figures,
    structured: facts.structured,
    onsetMovingS: onset && orNull(onset.movingS),
    onsetIntervalS: earliest <= latest ? [Math.round(earliest), Math.round(latest)] : null,
    unaided: { limiter, index },
    effortCr10: orNull(totals.effortCr10),
    feelRatio: orNull(totals.feelRatio),
  }
}

const orNull = (value: number) => (Number.isFinite(value) ? value : null)
