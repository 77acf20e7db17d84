import type { Cause } from '../../cause.ts'
import { toldNumber } from '../../interview/told.ts'
import { easyShare } from '../../looking/easy-share.ts'
import { percent } from '../../looking/percent.ts'

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
    const { column, dayOf, since } = past
    const from = since(days)
    const quick = easyShare(past, days).map((easy) => 1 - easy)
    const aWeek = column((_, at) => (dayOf[at]! - dayOf[0]! < days ? NaN : (at - from[at]!) / (days / 7)))
    return {
      exposures: aWeek.map((runs, i) => Math.max(0, runs - enoughRuns) * lack(quick[i]!)),
      says: (at) =>
        `${aWeek[at]!.toFixed(1)} runs a week in the four weeks before, ${percent(quick[at]!)} of the time not easy`,
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
  next: 'Say your maximum heart rate or your threshold in the settings, and record most runs with heart rate.',
  sources: ['hickson1981'],
  assumed: [
    'In the paper, runners who cut six sessions a week to four or two kept their fitness; that the runs cut here tire the legs is ours.',
    'Quick is above 80 % of threshold heart rate: ours.',
    'Four weeks count only where the heart rate of four fifths of their time is known.',
  ],
}

/** 1 where nothing was quick, 0 where enough was. */
const lack = (quickRatio: number) => Math.max(0, 1 - quickRatio / leastQuick)
