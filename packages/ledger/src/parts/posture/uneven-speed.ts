import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import { percent } from '../../looking/percent.ts'

const unitRatio = 0.02
const firstHalfHour = { fromS: 120, toS: 1920 }

/** Coefficient of variation of hill-corrected speed in the first half hour, against the runner's own runs without intervals. */
export const unevenSpeed: Cause = {
  id: 'uneven-speed',
  part: 'posture',
  name: 'Speed that goes up and down',
  needs: ['speedVariationFirstRatio'],
  unit: '2 points more variation of hill-corrected speed in the first half hour than on your middle run',
  look({ figure, runs }) {
    const all = figure('speedVariationFirstRatio')
    const variation = all.map((one, i) => (runs[i]!.verdict.structured ? NaN : one))
    const usual = median(variation)
    return {
      // Intervals are meant to be uneven.
      exposures: variation.map((one, i) =>
        runs[i]!.verdict.structured && !Number.isNaN(all[i]!) ? 0 : (one - usual) / unitRatio,
      ),
      couldShow: (at) => !runs[at]!.verdict.structured,
      says: (at) =>
        `speed varied by ${percent(all[at]!)} in the first half hour, hills taken out; mostly by ${percent(usual)}`,
      stretch: () => firstHalfHour,
      more(gaveOut) {
        const gone = median(gaveOut.map((i) => variation[i]!))
        if (Number.isNaN(gone)) return {}
        const says = `On runs on which your legs gave out your speed had mostly varied by ${percent(gone)} in the first half hour, on all of them by ${percent(usual)}.`
        return gone > usual + unitRatio / 2
          ? { for: says }
          : gone > usual + unitRatio / 4
            ? { neither: says }
            : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'varied in speed by at least 2 points more than yours mostly do',
    notThere: 'varied much more in speed than yours mostly do',
    told: 'You told of a pace that goes up and down.',
    notTold: 'You told of an even pace.',
    basis: 'runs',
  },
  showsBeyond: 1,
  comparedWith: 'yourself',
  told: (answers) => toldMost(answers, 'pacing', { 'up-and-down': 1, 'stop-and-go': 2 }),
  advice: () => 'Hold one effort on the next long run; let hills change the pace, nothing else.',
  next: 'Record with GPS or a foot pod.',
  sources: ['ours'],
  assumed: [
    'Only the first half hour is looked at: a fade makes every speed uneven.',
    'Gentle changes of pace cost almost no energy; what tires is falling below and going above threshold.',
  ],
}
