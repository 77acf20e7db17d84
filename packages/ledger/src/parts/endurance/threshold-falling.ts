import { median, normalQuantile } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import type { Past } from '../../past/past.ts'

const recentDays = 28
/** What it is compared with: the months before that. */
const earlierDays = 150
const unitRatio = 0.02
/** Runs of like effort: with a heart rate this close to the runner's middle one. Ours. */
const likeRatio = 0.07
/** Heat costs beats. Ours as a line; a wrist is too warm by some degrees. */
const hotC = 27
/** Fewer runs on either side say nothing. */
const least = 4

/** Metres a heart beat at like effort, the last four weeks against the months before. */
export const thresholdFalling: Cause = {
  id: 'threshold-falling',
  part: 'endurance',
  name: 'Slower at the same heart rate than months ago',
  needs: ['efficiencyMPerBeat', 'heartRateFreshBpm'],
  unit: '2 % fewer metres a heart beat at like effort than in the months before',
  look(past) {
    const { ratio, half } = changes(past)
    return {
      exposures: ratio.map((one) => (1 - one) / unitRatio),
      says: (at) =>
        `${points(Math.abs(ratio[at]! - 1))} % ${ratio[at]! < 1 ? 'fewer' : 'more'} metres a beat in the four weeks before than in the months before (give or take ${points(half[at]!)}, 80 %)`,
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'came when you were at least 2 % slower at the same heart rate than months before',
    notThere: 'came when you were clearly slower at the same heart rate than months before',
    told: 'You told of being slower than three months ago.',
    notTold: 'You told of being as fast as three months ago, or faster.',
    basis: 'runs',
  },
  showsBeyond: 1,
  told: (answers) => toldMost(answers, 'speed-lately', { 'a-little-slower': 1, 'much-slower': 3 }),
  advice: () =>
    'One run this week at threshold: three times ten minutes at a pace you could hold for an hour, two minutes easy between.',
  next: 'Record easy runs with heart rate, a few a month.',
  sources: ['ours'],
  assumed: [
    (say) =>
      `Metres a beat in the fresh part, on runs with a heart rate within 7 % of your middle one and below ${say.warmth(hotC)}, stand for the threshold.`,
    'Illness, heat and a new sensor lower it as well.',
  ],
}

const points = (ratio: number) => (100 * ratio).toFixed(1)

/** With half of the 80 % interval; NaN where there are too few runs on either side. */
function changes({ dayOf, figure, runs }: Past) {
  const bpm = figure('heartRateFreshBpm')
  const usual = median(bpm)
  const temperature = figure('temperatureC')
  const metres = figure('efficiencyMPerBeat').map((one, i) =>
    Math.abs(bpm[i]! / usual - 1) <= likeRatio && !(temperature[i]! > hotC) ? one : NaN,
  )
  // Sums up to each run, so that a window is a difference of two.
  const sum = new Float64Array(runs.length + 1)
  const squares = new Float64Array(runs.length + 1)
  const count = new Float64Array(runs.length + 1)
  metres.forEach((one, i) => {
    sum[i + 1] = sum[i]! + (Number.isNaN(one) ? 0 : one)
    squares[i + 1] = squares[i]! + (Number.isNaN(one) ? 0 : one ** 2)
    count[i + 1] = count[i]! + (Number.isNaN(one) ? 0 : 1)
  })
  const half = new Float64Array(runs.length).fill(NaN)
  let early = 0
  let late = 0
  const ratio = dayOf.map((day, at) => {
    while (day - dayOf[early]! > earlierDays) early++
    while (day - dayOf[late]! > recentDays) late++
    const now = meanOf(late, at)
    const before = meanOf(early, late)
    if (now.runs < least || before.runs < least) return NaN
    half[at] = normalQuantile(0.9) * (now.mean / before.mean) * Math.hypot(now.error, before.error)
    return now.mean / before.mean
  })
  return { ratio, half }

  /** Mean of some runs, with its standard error as a share of it. */
  function meanOf(from: number, to: number) {
    const known = count[to]! - count[from]!
    const mean = (sum[to]! - sum[from]!) / known
    // What rounding leaves of equal ones may lie below nothing.
    const variance = Math.max(0, (squares[to]! - squares[from]!) / known - mean ** 2) / (known - 1)
    return { runs: known, mean, error: Math.sqrt(variance) / mean }
  }
}
