import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import { worstOfMorning } from '../../looking/worst-of-morning.ts'

/** Of many items one is always somewhat worse than usual: up to here it is a morning like others. Ours. */
const usualDeviations = 1
/** From here on a morning stands out. Health sheet 6. */
const outDeviations = 1.5

/** The morning of the run against the runner's own mornings, by the worst of what it tells. */
export const notRecovered: Cause = {
  id: 'not-recovered',
  part: 'game',
  name: 'Setting out before the legs have recovered',
  needs: ['check-ins'],
  unit: 'one of your own usual spreads between mornings worse than one such spread, in whichever is worst of soreness, fatigue, stress, sleep, resting heart rate and its variability',
  look(past) {
    const { worst, says } = worstOfMorning(past)
    return { exposures: worst.map((one) => one - usualDeviations), says }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'began on a morning on which one thing was clearly worse than it mostly is for you',
    notThere: 'began on a morning on which one thing was clearly worse than it mostly is for you',
    told: 'You told of legs that are heavy in the morning already.',
    notTold: 'You told of legs that are fresh in the morning.',
    basis: 'check-ins',
  },
  showsBeyond: outDeviations - usualDeviations,
  comparedWith: 'yourself',
  told: (answers) => toldMost(answers, 'lately', { 'sometimes-heavy': 0.7, 'mostly-heavy': 1.5 }),
  advice: () => 'On a morning more sore or tired than usual, make the run easy and short, or leave it out.',
  next: 'Ten seconds in the morning, on most days of a month: how sore, how tired.',
  sources: ['ours'],
  assumed: [
    'Each of these is held against your own 10 to 28 mornings before it, in robust standard deviations, and only the worst of them counts: unlike things are not summed. What a watch or an export knows counts like what you say.',
    'Heart rate variability is the mean of a week, as a single morning says little.',
    'How much a bad morning tires legs, and from where on it counts, is ours.',
  ],
}
