import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import { percent, percents } from '../../looking/percent.ts'

const unitRatio = 0.02
/** Shorter runs are meant to be fast. */
const longFromS = 3600
/** The first two minutes, in which everybody finds their pace, are not counted. */
const opening = { fromS: 120, toS: 720 }
/** Whose first half of a marathon was above this share of critical speed was likely to slow by more than a quarter. Running sheet 5. */
const highestRatio = 0.94

/** How fast a long run begins, as a share of critical speed, against the runner's own long runs, and against what hardly anybody can hold. */
export const fastOpening: Cause = {
  id: 'fast-opening',
  part: 'legs',
  name: 'Setting out too fast',
  needs: ['openingSpeedMps', 'fastest400Mps', 'fastest800Mps', 'fastest5000Mps'],
  unit: `2 % of critical speed faster in the first ten minutes than on your middle long run, or than ${percent(highestRatio)} of it where your middle one is faster than that`,
  look(past) {
    const { mps, otherMps } = past.criticalSpeeds()
    const openingMps = past.figure('openingSpeedMps')
    const shares = past.column((_, i) => openingMps[i]! / mps[i]!)
    const others = past.column((_, i) => openingMps[i]! / otherMps[i]!)
    const isLong = (at: number) => past.runs[at]!.movingS >= longFromS
    const usual = median(shares.filter((_, i) => isLong(i)))
    // Who always sets out too fast must not be told that it is as usual.
    const fine = Math.min(usual, highestRatio)
    return {
      // A short run begins as it may; it is known to be no case of this.
      exposures: shares.map((share, i) =>
        isLong(i) ? (share - fine) / unitRatio : Number.isNaN(share) ? NaN : 0,
      ),
      couldShow: isLong,
      says: (at) =>
        `began at ${percents(shares[at]!, others[at]!)} of critical speed; your long runs mostly at ${percent(usual)}`,
      stretch: () => opening,
      more(gaveOut) {
        const gone = gaveOut.filter(isLong)
        const share = median(gone.map((i) => shares[i]!))
        if (Number.isNaN(share)) return {}
        const other = median(gone.map((i) => others[i]!))
        const says = `On long runs on which your legs gave out you had mostly begun at ${percents(share, other)} of critical speed, on all of them at ${percent(usual)}.`
        if (share <= fine + unitRatio / 2) return share > fine ? { neither: says } : { against: says }
        return {
          for:
            usual > highestRatio
              ? `${says} In marathons, a first half above ${percent(highestRatio)} was likely to be followed by slowing.`
              : says,
        }
      },
    }
  },
  priorLogHazardRatio: 0.4,
  words: {
    there: `began at least 2 % of critical speed faster than your long runs mostly do, or than ${percent(highestRatio)} of it`,
    notThere: `began much faster than your long runs mostly do, or than ${percent(highestRatio)} of critical speed`,
    told: 'You told of starting fast.',
    notTold: 'You told of starting slowly or evenly.',
    basis: 'runs',
  },
  showsBeyond: 1,
  told: (answers) => toldMost(answers, 'pacing', { 'starts-a-little-fast': 1, 'starts-fast': 2.5 }),
  advice: ({ say }) =>
    `Run the first ten minutes of the next long run ${say.secondsALong(10)} a ${say.long} slower than you would.`,
  next: 'One run with a fast 400 m, 800 m and 5 km within the half year tells your critical speed.',
  sources: ['smythMunizPumares2020'],
  assumed: [
    'Critical speed comes from training bests, which are not all out: a lower bound, so that the shares are rather too high. Where two are given, they come from the same bests, reckoned in two ways.',
    `Compared with your own long runs, and where these mostly begin above ${percent(highestRatio)}, with that: who was above it in the first half of a marathon was, in the paper, likely to slow by more than a quarter. To hold the first ten minutes of every long run to it is ours.`,
    'A run of less than an hour may be fast: it is not among those of which it is judged.',
  ],
}
