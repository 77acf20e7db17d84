import type { PastRun } from '@freshlegs/domain'
import type { Cause } from '../../cause.ts'
import { daysBetween } from '../../day/days-between.ts'
import { daysBefore } from '../../looking/days-before.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const recentDays = 7
const usualDays = 28
const unitRatio = 0.25

/** Leg load of the week before against the mean week of the four before that. */
export const legLoadJump: Cause = {
  id: 'leg-load-jump',
  part: 'game',
  name: 'A heavy week for the legs before the run',
  needs: ['legLoad'],
  unit: 'a quarter more leg load in the week before than in the mean week of the four before',
  exposures: ({ runs }) => Float64Array.from(runs, (_, i) => (ratioOf(runs, i) - 1) / unitRatio),
  priorLogHazardRatio: 0.2,
  told: (history) =>
    toldWord(history, 'weeks-change', { steady: 0, 'a-little': 0.4, 'by-half': 2, wildly: 3 }),
  evidence: (seen) =>
    speak(
      'leg-load-jump',
      seen,
      {
        there: 'came after a week with at least a quarter more leg load than your weeks before',
        notThere: 'came after a week with much more leg load than your weeks before',
        told: 'You told of weeks that differ much from each other.',
        notTold: 'You told of weeks much like each other.',
      },
      1,
    ),
  advice:
    'Take a quarter off this week for the legs: one run fewer, or the long one shorter. Keep the fast one.',
  next: 'Import the runs of the last two months.',
  sources: ['ours'],
  assumed: [
    'Leg load is steps times a stress that grows with speed, on your own scale: ours, after fatigue-life theory.',
    'It says nothing of injuries.',
  ],
}

/** NaN where the four weeks hold no run, or a load is not known. */
function ratioOf(runs: readonly PastRun[], at: number): number {
  const before = daysBefore(runs, at, recentDays + usualDays)
  let week = 0
  let usual = 0
  for (const i of before) {
    const load = figureIn(runs[i]!, 'legLoad')
    if (daysBetween(runs[i]!.day, runs[at]!.day) <= recentDays) week += load
    else usual += load
  }
  return usual > 0 ? week / (usual / (usualDays / 7)) : NaN
}
