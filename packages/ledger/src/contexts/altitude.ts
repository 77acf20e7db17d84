import { median } from '@freshlegs/science'
import type { Covariate } from '../cause.ts'

/** Legs and lungs get used to a height within about so many days. Ours. */
const usedDays = 21
const unitM = 500

/** Height above where the runner mostly ran in the weeks before. */
export const altitude: Covariate = {
  id: 'altitude',
  name: 'Height',
  needs: ['altitudeM'],
  unit: (say) => `${say.height(unitM)} above where you mostly ran in the three weeks before`,
  look({ column, figure, since, say }) {
    const height = figure('altitudeM')
    const from = since(usedDays)
    const usual = column((_, at) => median(height.subarray(from[at], at)))
    return {
      exposures: height.map((one, i) => Math.max(0, one - usual[i]!) / unitM),
      says: (at) => `at ${say.height(height[at]!)}, ${say.height(usual[at]!)} in the weeks before`,
    }
  },
  priorLogHazardRatio: 0.15,
  words: {
    there: (say) => `were at least ${say.height(unitM)} higher than you mostly run`,
    notThere: 'was much higher than you mostly run',
    basis: 'runs',
  },
  showsBeyond: 1,
  next: 'Record with altitude.',
  sources: ['ours'],
  assumed: [(say) => `That ${say.height(unitM)} make a difference is ours; the air is thinner by about 6 %.`],
}
