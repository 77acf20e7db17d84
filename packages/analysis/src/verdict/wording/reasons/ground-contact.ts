import { sayPercent } from '../../../say/index.ts'
import type { FeatureSentence } from './sentence.ts'

/** Unfaded runs change by about this much of themselves (verdict sheet 3.3: +0.9 +- 2.4 %). */
const ordinaryPercent = 2.4

export const groundContact: FeatureSentence = {
  id: 'gct',
  says(_, { value }) {
    if (value > ordinaryPercent)
      return `Late in the run your feet stayed ${sayPercent(value)} longer on the ground than early on at the same pace.`
    if (value > -ordinaryPercent)
      return 'Your feet left the ground as quickly as they did fresh, the slower pace allowed for.'
    return `Your feet left the ground ${sayPercent(value)} quicker than they did fresh, the slower pace allowed for.`
  },
}
