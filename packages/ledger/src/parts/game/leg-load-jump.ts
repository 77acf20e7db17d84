import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import { moreBy } from '../../looking/percent.ts'

const recentDays = 7
const usualDays = 28
const unitRatio = 0.25

/** Leg load of the week before against the mean week of the four before that. */
export const legLoadJump: Cause = {
  id: 'leg-load-jump',
  part: 'game',
  name: 'A heavy week for the legs before the run',
  needs: ['legLoad'],
  unit: 'a quarter more leg load in the week before than in the mean week of the four before that',
  look(past) {
    const load = past.figure('legLoad')
    const from = past.since(recentDays + usualDays)
    const ratios = past.column((_, i) => ratioOf(past.dayOf, load, from[i]!, i))
    return {
      exposures: ratios.map((ratio) => (ratio - 1) / unitRatio),
      says: (at) => `${moreBy(ratios[at]!, 'more', 'less')} leg load in the week before than in a usual week`,
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'came after a week with at least a quarter more leg load than your weeks before',
    notThere: 'came after a week with much more leg load than your weeks before',
    told: 'You told of weeks that differ much from each other.',
    notTold: 'You told of weeks much like each other.',
    basis: 'runs',
  },
  showsBeyond: 1,
  told: (answers) => toldMost(answers, 'changes', { 'weeks-by-half': 2 }),
  advice: () =>
    'Take a quarter off this week for the legs: one run fewer, or the long one shorter. Keep the fast one.',
  next: 'Import the runs of the last two months.',
  sources: ['ours'],
  assumed: [
    'Leg load is steps times a stress that grows with speed, on your own scale: ours, after fatigue-life theory.',
    'The week before is set against the four before it, and not against a mean that it is part of, which would make every jump look smaller: ours.',
    'It says nothing of injuries.',
  ],
}

/** NaN where the four weeks hold no run, where they are before the first run, or where a load is not known. */
function ratioOf(dayOf: Float64Array, load: Float64Array, from: number, at: number): number {
  if (dayOf[at]! - dayOf[0]! < recentDays + usualDays) return NaN
  let week = 0
  let usual = 0
  for (let i = from; i < at; i++) {
    if (dayOf[at]! - dayOf[i]! <= recentDays) week += load[i]!
    else usual += load[i]!
  }
  return usual > 0 ? week / (usual / (usualDays / recentDays)) : NaN
}
