import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldNumber } from '../../interview/told.ts'

const days = 28
/** Fitness was kept for fifteen weeks on two to four hard sessions a week (Hickson 1981). Above it, quality must pay. */
const enoughRuns = 4
/** Below this share of the time above four fifths of threshold, a week holds hardly a fast minute. Ours. */
const leastQuick = 0.15

/** Runs a week beyond four, in weeks with hardly a fast minute. */
export const oftenLittleQuality: Cause = {
  id: 'often-little-quality',
  part: 'game',
  name: 'Many runs, hardly a fast one',
  needs: ['easyRatio'],
  unit: 'a run a week beyond four, where hardly any of the time is quick',
  look(past) {
    const easy = past.figure('easyRatio')
    const from = past.since(days)
    const weeks = past.runs.map((_, i) => weekOf(past.dayOf, easy, from[i]!, i))
    return {
      exposures: past.column((_, at) => {
        const { runs, quickRatio } = weeks[at]!
        return Number.isNaN(runs + quickRatio) ? NaN : Math.max(0, runs - enoughRuns) * lack(quickRatio)
      }),
      says(at) {
        const { runs, quickRatio } = weeks[at]!
        return `${runs.toFixed(1)} runs a week in the four weeks before, ${Math.round(100 * quickRatio)} % of the time not easy`
      },
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'came after four weeks of many runs and hardly a fast one',
    notThere: 'came after four weeks of many runs without a fast one',
    told: 'You told of many runs a week, none of them fast.',
    notTold: 'You told of few runs, or of fast ones among them.',
    basis: 'runs',
  },
  told(answers) {
    const runs = toldNumber(answers, 'runs-a-week')
    const hard = toldNumber(answers, 'hard-runs')
    return runs <= enoughRuns || hard > 0 ? 0 : Number.isNaN(runs + hard) ? NaN : runs - enoughRuns
  },
  advice: () =>
    'Leave out one easy run this week, and make another one quick: four times four minutes, brisk.',
  next: 'Record with heart rate.',
  sources: ['hickson1981'],
  assumed: [
    'In the paper, runners who cut six sessions a week to four or two kept their fitness; that the runs cut here tire the legs is ours.',
    'Quick is above 80 % of threshold heart rate: ours.',
  ],
}

/** 1 where nothing was quick, 0 where enough was. */
const lack = (quickRatio: number) => Math.max(0, 1 - quickRatio / leastQuick)

function weekOf(dayOf: Float64Array, easy: Float64Array, from: number, at: number) {
  if (dayOf[at]! - dayOf[0]! < days) return { runs: NaN, quickRatio: NaN }
  return { runs: (at - from) / (days / 7), quickRatio: 1 - mean(easy.subarray(from, at)) }
}
