import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldChoice } from '../../interview/told.ts'

/** Legs that went downhill within six weeks are protected against the next time (Bontemps 2020). */
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
  told: (answers) =>
    toldChoice(answers, 'downhill', { never: 0, 'used-to-it': 0, 'now-and-then': 1, 'only-in-races': 2 }),
  advice: () => 'Run one short downhill stretch this week, gently; it protects the legs for weeks.',
  next: 'Record with altitude.',
  sources: ['bontemps2020'],
  assumed: ['That the protection is counted by mean descent over six weeks is ours.'],
}
