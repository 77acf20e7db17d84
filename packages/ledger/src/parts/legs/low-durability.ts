import type { FigureId, PastRun } from '@freshlegs/domain'
import { enduranceExponent } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import { bestBefore } from '../../past/best-before.ts'
import type { Past } from '../../past/past.ts'

const efforts: readonly { readonly distanceM: number; readonly figure: FigureId }[] = [
  { distanceM: 1500, figure: 'fastest1500Mps' },
  { distanceM: 3000, figure: 'fastest3000Mps' },
  { distanceM: 5000, figure: 'fastest5000Mps' },
  { distanceM: 10_000, figure: 'fastest10000Mps' },
  { distanceM: 21_097.5, figure: 'fastestHalfMps' },
]
const windowDays = 183
/** Riegel's 1.06 and a little: beyond it, long distances suffer more than most runners' do. Ours as a line. */
const usualExponent = 1.08
const unitExponent = 0.02
/** A best counts from a race, or from a run with so much of it above threshold. Ours. */
const hardRatio = 0.2
/** Bests over so many distances, the longest at least so far. */
const leastDistances = 3
const longM = 10_000

/** How fast the runner slows with distance, in their own bests of the half year before. */
export const lowDurability: Cause = {
  id: 'low-durability',
  part: 'legs',
  name: 'Speed that does not last over distance',
  needs: ['fastest5000Mps', 'fastest10000Mps'],
  unit: 'an exponent of time over distance 0.02 higher than 1.08',
  look(past) {
    const exponent = exponents(past)
    return {
      exposures: exponent.map((one) => (one - usualExponent) / unitExponent),
      says: (at) =>
        `time grew with distance to the power ${exponent[at]!.toFixed(2)} over the bests of the half year before`,
      more() {
        const now = exponent.findLast((one) => !Number.isNaN(one)) ?? NaN
        // From 10 km to twice as far, against Riegel's runner.
        const slower = Math.round(100 * (2 ** (now - 1.06) - 1))
        const says = `Twice the distance costs you ${slower} % more time than it cost the runners of the paper.`
        return Number.isNaN(now) ? {} : now > usualExponent ? { for: says } : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'came when your bests fell off with distance more than most do',
    notThere: 'came when your bests fell off with distance more than most do',
    told: 'You told of long races that go worse than short ones.',
    notTold: 'You told of long races that go as well as short ones.',
    basis: 'runs',
  },
  told: (answers) => toldMost(answers, 'speed-lately', { 'long-worse': 1, 'long-much-worse': 2.5 }),
  advice: () => 'Make the next long run a little longer and easier, not faster; speed you have.',
  next: 'A race, or a hard run, over 10 km or more within half a year of a hard 5 km.',
  sources: ['riegel1981'],
  assumed: [
    'Only races, and runs with a fifth of their time above threshold, count: bests in training are not all out.',
    'It says that endurance falls off with distance, not why; runs in which your legs gave out are among the bests.',
  ],
}

/** From hard runs before each run; NaN where they are too few or too short. */
function exponents(past: Past): Float64Array {
  const above = past.figure('aboveThresholdRatio')
  const hard = past.runs.map((run, i) => isHard(run, above[i]!))
  const bests = efforts.map(({ figure }) => {
    const speed = past.figure(figure)
    return bestBefore(
      speed.map((one, i) => (hard[i] && one > 0 ? one : NaN)),
      past.dayOf,
      windowDays,
    )
  })
  let exponent = NaN
  return past.column((_, i) => {
    // Bests stay for months: most runs ask what the one before asked.
    if (i === 0 || bests.some((best) => !Object.is(best[i], best[i - 1]))) exponent = exponentAt(i)
    return exponent
  })

  function exponentAt(i: number): number {
    const known = efforts.flatMap(({ distanceM }, k) => {
      const best = bests[k]![i]!
      return Number.isNaN(best) ? [] : [{ distanceM, timeS: distanceM / best }]
    })
    if (known.length < leastDistances || known.at(-1)!.distanceM < longM) return NaN
    return enduranceExponent({
      distanceM: known.map(({ distanceM }) => distanceM),
      timeS: known.map(({ timeS }) => timeS),
    }).exponent
  }
}

const isHard = ({ said }: PastRun, aboveRatio: number) => said.race === true || aboveRatio >= hardRatio
