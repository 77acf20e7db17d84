import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldChoice, toldNumber } from '../../interview/told.ts'

/** A day is hard for the legs from this many times the runner's middle run on. Ours. */
const hardRatio = 1.4
/** Longer waits are not asked about. Ours: of what a very long run takes, two fifths would still be gone (running sheet 4.4). */
const enoughDays = 3

/** Days since the last hard day for the legs. */
export const noGap: Cause = {
  id: 'no-gap',
  part: 'game',
  name: 'Hard days for the legs too close together',
  needs: ['legLoad'],
  unit: 'a day less than three since the last hard day for the legs',
  look({ column, figure, dayOf }) {
    const loads = figure('legLoad')
    const hard = hardRatio * median(loads)
    let lastHard = -Infinity
    let lastUnknown = -Infinity
    const since = column((_, i) => {
      const days = dayOf[i]! - lastHard
      // What was not measured may have been hard: after it nothing is known until enough days have gone.
      const isKnown = lastHard >= lastUnknown || dayOf[i]! - lastUnknown >= enoughDays
      if (loads[i]! >= hard) lastHard = dayOf[i]!
      if (Number.isNaN(loads[i]!)) lastUnknown = dayOf[i]!
      return Number.isNaN(hard) || !isKnown ? NaN : days
    })
    return {
      exposures: since.map((days) => Math.max(0, enoughDays - days)),
      says(at) {
        const days = since[at]!
        if (days >= enoughDays) return 'no hard day for the legs in the two days before'
        if (days === 0) return 'on the same day as a hard run for the legs'
        return `${days} ${days === 1 ? 'day' : 'days'} after a hard day for the legs`
      },
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'came a day after a hard day for the legs, or sooner',
    notThere: 'came within a day of a hard day for the legs',
    told: 'You told of hard days close together.',
    notTold: 'You told of three days or more between hard days.',
    basis: 'runs',
  },
  showsBeyond: 1,
  told(answers) {
    const told = toldChoice(answers, 'days-between-hard', { none: 2, one: 1, two: 0, 'three-or-more': 0 })
    // Of so few runs it is not asked.
    return Number.isNaN(told) && toldNumber(answers, 'runs-a-week') < 3 ? 0 : told
  },
  advice: () =>
    'Put two easy or free days between hard ones this week, and see whether the second goes better.',
  next: 'Import the runs of the last two months.',
  sources: ['ours'],
  assumed: [
    'What counts as a hard day, 1.4 times your middle run in leg load, is ours.',
    'That three days are enough is ours: after very long races muscles take a week and more, after the hard days of training less.',
    'For three days after a run of which the leg load is not known, nothing is said.',
  ],
}
