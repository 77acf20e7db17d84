import { sayPercent } from '../../../say/index.ts'
import { heartRateChangePercent } from '../heart-rate-change.ts'
import type { FeatureSentence } from './sentence.ts'

/** A fall of heart rate smaller than this is as good as none, per cent. Ours. */
const asGoodAsNonePercent = 2

/** Between what tired legs and what easing off look like (verdict sheet 2.8: .26 and .42). */
const easing = 0.34

export const heartRateFollows: FeatureSentence = {
  id: 'hrFollow',
  says(told, { value }) {
    const { heartRateBeforeBpm, heartRateLateBpm } = told.judgement.facts
    const change = heartRateChangePercent(told)
    if (Number.isNaN(change)) return null
    const slower = `you slowed by ${sayPercent(told.judgement.fade.percent)}`
    const from = Math.round(heartRateBeforeBpm)
    const to = Math.round(heartRateLateBpm)
    if (to > from) return `Late in the run ${slower}, and yet your heart rate rose from ${from} to ${to}.`
    if (to === from)
      return `Late in the run ${slower}, and your heart rate stayed at ${to}: you were still trying.`
    const fell = `your heart rate fell by ${sayPercent(change)}, from ${from} to ${to}`
    if (value > easing) {
      const came = `Your heart rate came down with your pace, from ${from} to ${to}`
      return told.judgement.limiter === 'legs'
        ? `${came}: heart and lungs were hardly the limit.`
        : `${came}, as it does when a runner eases off.`
    }
    if (change > -asGoodAsNonePercent)
      return `Late in the run ${slower}, but your heart rate hardly fell, from ${from} to ${to}: you were still trying.`
    const reading = told.judgement.limiter === 'paced-so' ? '' : ': less than when a runner eases off'
    return `Late in the run ${slower}, and ${fell}${reading}.`
  },
}
