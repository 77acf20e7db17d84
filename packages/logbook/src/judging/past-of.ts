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
  unaided: Pick<Analysis, 'report' | 'judgement'>,
): JudgedPast {
  const { onset, facts } = judgement
  const { limiter, index } = unaided.report.verdict
  const [earliest = NaN, latest = NaN] = interpolate(run.timeS, run.movingS, onset?.intervalS ?? [])
  return {
    figures,
    structured: facts.structured,
    onsetMovingS: onset && orNull(onset.movingS),
    onsetIntervalS: earliest <= latest ? [Math.round(earliest), Math.round(latest)] : null,
    unaided: { limiter, index, ...signsOf(unaided.judgement) },
    effortCr10: orNull(totals.effortCr10),
    feelRatio: orNull(totals.feelRatio),
  }
}

/** Against what is likelier of heart and lungs, and pacing. */
function signsOf({ signs, features: measured }: Analysis['judgement']) {
  if (!signs || measured.length === 0) return {}
  const rival = signs.heartLungs > signs.pacedSo ? 'ratioLegsToHeartLungs' : 'ratioLegsToPaced'
  return { signs: Object.fromEntries(measured.map((one) => [one.id, rounded(Math.log(one[rival]))])) }
}

/** More digits than any sign has. */
const rounded = (value: number) => Number(value.toPrecision(4))

const orNull = (value: number) => (Number.isFinite(value) ? value : null)
