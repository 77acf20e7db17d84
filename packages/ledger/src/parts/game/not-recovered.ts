import type { CheckIn } from '@freshlegs/domain'
import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldChoice } from '../../interview/told.ts'

const unit = 2

/** Soreness and fatigue of the morning against the runner's own mornings. */
export const notRecovered: Cause = {
  id: 'not-recovered',
  part: 'game',
  name: 'Setting out before the legs have recovered',
  needs: ['check-ins'],
  unit: 'two points more soreness and fatigue together than on your middle morning',
  look({ column, mornings, morningOf }) {
    const usual = median(mornings.map(({ checkIn }) => burdenOf(checkIn)))
    const burden = column((_, i) => burdenOf(morningOf(i) ?? {}))
    return {
      exposures: burden.map((one) => (one - usual) / unit),
      says(at) {
        const { soreness, fatigue } = morningOf(at) ?? {}
        return `soreness ${soreness} and fatigue ${fatigue} of 10 that morning`
      },
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'began on a morning clearly more sore and tired than you mostly are',
    notThere: 'began on a morning clearly more sore and tired than you mostly are',
    told: 'You told of legs that are heavy in the morning already.',
    notTold: 'You told of legs that are fresh in the morning.',
    basis: 'check-ins',
  },
  showsBeyond: 1,
  told: (answers) =>
    toldChoice(answers, 'legs-in-the-morning', { fresh: 0, 'sometimes-heavy': 0.7, 'mostly-heavy': 1.5 }),
  advice: () => 'On a morning more sore than usual, make the run easy and short, or leave it out.',
  next: 'Ten seconds in the morning: how sore, how tired.',
  sources: ['ours'],
  assumed: ['That two points are worth a word is ours.'],
}

const burdenOf = ({ soreness = NaN, fatigue = NaN }: Pick<CheckIn, 'soreness' | 'fatigue'>) =>
  soreness + fatigue
