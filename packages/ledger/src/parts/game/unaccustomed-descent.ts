import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'

/** Legs that went downhill are protected against the next time (Bontemps 2020); for about so long, as it is quoted, not checked. */
const protectedDays = 42
const unitMPerKm = 10

/** Metres down a kilometre, beyond what the legs are used to. */
export const unaccustomedDescent: Cause = {
  id: 'unaccustomed-descent',
  part: 'game',
  name: 'More downhill than the legs are used to',
  needs: ['runs'],
  unit: (say) =>
    `${say.heightALong(unitMPerKm)} more descent a ${say.long} than in the mean run of the six weeks before`,
  look({ column, since, say }) {
    const perKm = column(({ descentM, distanceM }) => (distanceM > 0 ? descentM / (distanceM / 1000) : NaN))
    const from = since(protectedDays)
    const usual = column((_, at) => mean(perKm.subarray(from[at], at)))
    return {
      exposures: perKm.map((one, i) => (one - usual[i]!) / unitMPerKm),
      says: (at) =>
        `${say.heightALong(perKm[at]!)} down a ${say.long}; ${say.heightALong(usual[at]!)} in the six weeks before`,
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: (say) =>
      `went down at least ${say.heightALong(unitMPerKm)} a ${say.long} more than your runs of the six weeks before`,
    notThere: 'went down much more than your runs of the six weeks before',
    told: 'You told of hills that you do not train on.',
    notTold: 'You told of hills that you are used to, or none.',
    basis: 'runs',
  },
  showsBeyond: 1,
  told: (answers) => toldMost(answers, 'changes', { 'downhill-seldom': 1.5 }),
  advice: () => 'Run one short downhill stretch this week, gently; it protects the legs for weeks.',
  next: 'Record with altitude.',
  sources: ['bontemps2020'],
  assumed: [
    'That legs that have run downhill stand it better the next time is from the paper; that it lasts for six weeks is not, and was not checked at its source.',
    'That the protection is counted by mean descent over these weeks is ours.',
  ],
}
