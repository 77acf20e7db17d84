import { sayPercent } from '../../../say/index.ts'
import type { FeatureSentence } from './sentence.ts'

/** Unfaded runs change by about this much of themselves (verdict sheet 3.3: 0 +- 1.3 %). */
const ordinaryPercent = 1.3

export const cadence: FeatureSentence = {
  id: 'cad',
  says(told, { value }) {
    const { cadenceBeforeSpm, cadenceLateSpm } = told.judgement.facts
    const from = Math.round(cadenceBeforeSpm)
    const to = Math.round(cadenceLateSpm)
    const numbers = Number.isNaN(from) || Number.isNaN(to) || from === to ? '' : `, from ${from} to ${to}`
    if (value < -ordinaryPercent)
      return `Your cadence fell${numbers}: ${sayPercent(value)} more than the slower pace explains.`
    if (value < ordinaryPercent)
      return `Your cadence held: what little it changed${numbers} comes with the pace.`
    return `Your steps came ${sayPercent(value)} quicker than your pace asked for${numbers}.`
  },
}
