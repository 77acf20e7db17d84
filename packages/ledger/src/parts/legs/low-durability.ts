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
/** Of the runners of Riegel's paper. */
const paperExponent = 1.06
/** That and a little: beyond it, long distances suffer more than most runners' do. Ours as a line. */
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
    const { exponent, half } = exponents(past)
    return {
      exposures: exponent.map((one) => (one - usualExponent) / unitExponent),
      says: (at) =>
        `time grew with distance to the power ${ranged(exponent[at]!, half[at]!)} over the bests of the half year before`,
      more() {
        const last = exponent.findLastIndex((one) => !Number.isNaN(one))
        if (last < 0) return {}
        const [now, give] = [exponent[last]!, half[last]!]
        if (now <= paperExponent)
          return {
            against: 'Twice the distance costs you no more time than it cost the runners of the paper.',
          }
        const [least, middle, most] = [now - give, now, now + give].map(slowerBy) as [number, number, number]
        const says = `Twice the distance costs you ${middle} % more time than it cost the runners of the paper (80 % interval ${least} to ${most} %).`
        if (now <= usualExponent) return { against: says }
        return now - give > paperExponent ? { for: says } : { neither: says }
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

/** How much more time twice the distance takes than of Riegel's runner, per cent. */
const slowerBy = (exponent: number) => Math.round(100 * (2 ** (exponent - paperExponent) - 1))

const ranged = (exponent: number, half: number) =>
  `${exponent.toFixed(2)} (80 % interval ${(exponent - half).toFixed(2)} to ${(exponent + half).toFixed(2)})`

/** Student's t for 80 %, by how many distances there are beyond two. */
const studentT = [NaN, 3.078, 1.886, 1.638]

/** From hard runs before each run, with half of the 80 % interval; NaN where they are too few or too short. */
function exponents(past: Past) {
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
  const half = new Float64Array(past.runs.length)
  let now = unknown
  const exponent = past.column((_, i) => {
    // Bests stay for months: most runs ask what the one before asked.
    if (i === 0 || bests.some((best) => !Object.is(best[i], best[i - 1]))) now = exponentAt(i)
    half[i] = now.half
    return now.exponent
  })
  return { exponent, half }

  function exponentAt(i: number) {
    const known = efforts.flatMap(({ distanceM }, k) => {
      const best = bests[k]![i]!
      return Number.isNaN(best) ? [] : [{ distanceM, timeS: distanceM / best }]
    })
    if (known.length < leastDistances || known.at(-1)!.distanceM < longM) return unknown
    const found = enduranceExponent({
      distanceM: known.map(({ distanceM }) => distanceM),
      timeS: known.map(({ timeS }) => timeS),
    })
    return { exponent: found.exponent, half: studentT[known.length - 2]! * found.error }
  }
}

const unknown = { exponent: NaN, half: NaN }

const isHard = ({ said }: PastRun, aboveRatio: number) => said.race === true || aboveRatio >= hardRatio
