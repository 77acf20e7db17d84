import type { CheckIn, History } from '@freshlegs/domain'
import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { daysBetween } from '../../day/days-between.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const unit = 2

/** Soreness and fatigue of the morning against the runner's own mornings. */
export const notRecovered: Cause = {
  id: 'not-recovered',
  part: 'game',
  name: 'Setting out before the legs have recovered',
  needs: ['check-ins'],
  unit: 'two points of ten more soreness and fatigue together than on your middle morning',
  exposures: (history) => {
    const usual = median(history.checkIns.map(burden))
    const byDay = new Map(history.checkIns.map((checkIn) => [checkIn.day, burden(checkIn)]))
    return Float64Array.from(history.runs, ({ day }) => ((byDay.get(day) ?? NaN) - usual) / unit)
  },
  priorLogHazardRatio: 0.2,
  told: (history) =>
    toldWord(history, 'legs-in-the-morning', { fresh: 0, 'sometimes-heavy': 0.7, 'mostly-heavy': 1.5 }),
  evidence: (seen) =>
    speak(
      'not-recovered',
      seen,
      {
        there: 'began on a morning more sore and tired than you mostly are',
        notThere: 'began on a morning much more sore and tired than you mostly are',
        told: 'You told of legs that are heavy in the morning already.',
        notTold: 'You told of legs that are fresh in the morning.',
        basis: 'check-ins',
        more: ({ history, gaveOut }) => lastMorning(history, gaveOut),
      },
      0.5,
    ),
  advice: 'On a morning more sore than usual, make the run easy and short, or leave it out.',
  next: 'Ten seconds in the morning: how sore, how tired.',
  sources: ['ours'],
  assumed: ['That two points of ten are worth a word is ours.'],
}

const burden = ({ soreness = NaN, fatigue = NaN }: CheckIn) => soreness + fatigue

function lastMorning({ checkIns, runs }: History, gaveOut: readonly number[]): { for?: string } {
  const at = gaveOut.at(-1)
  if (at === undefined) return {}
  const morning = checkIns.find(({ day }) => daysBetween(day, runs[at]!.day) === 0)
  return morning?.soreness === undefined
    ? {}
    : { for: `On the last morning before your legs gave out you gave soreness ${morning.soreness} of 10.` }
}
