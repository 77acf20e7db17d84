import { isMissing } from '../features/feature.ts'
import type { Measure } from './measure.ts'
import { stretchMedian } from './stretch-median.ts'

/** What became of the stride late in the run, at equal speed and on the level. */
export const strideChanges: Measure = {
  gives: ['contactChangeRatio', 'cadenceChangeRatio', 'bounceChangeRatio', 'balanceChangeRatio'],
  of({ scene: { run, fresh }, features: { strideResiduals }, late }) {
    if (!late) return {}
    const stride = isMissing(strideResiduals) ? {} : strideResiduals
    const residual = (percent: Float64Array | undefined) =>
      percent ? stretchMedian(run, percent, late) / 100 : NaN
    const { verticalOscillationM, stanceBalanceRatio } = run.streams
    const apart = stanceBalanceRatio?.map((share) => Math.abs(share - 0.5))
    return {
      contactChangeRatio: residual(stride.groundContactPercent),
      cadenceChangeRatio: residual(stride.cadencePercent),
      bounceChangeRatio: verticalOscillationM
        ? stretchMedian(run, verticalOscillationM, late) / stretchMedian(run, verticalOscillationM, fresh) - 1
        : NaN,
      balanceChangeRatio: apart ? stretchMedian(run, apart, late) - stretchMedian(run, apart, fresh) : NaN,
    }
  },
}
