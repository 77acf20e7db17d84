import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import { percent } from '../../looking/percent.ts'

const unitRatio = 0.02
/** Shorter runs are meant to be fast. */
const longFromS = 3600
/** The first two minutes, in which everybody finds their pace, are not counted. */
const opening = { fromS: 120, toS: 720 }

/** How fast a long run begins, as a share of critical speed, against the runner's own long runs. */
export const fastOpening: Cause = {
  id: 'fast-opening',
  part: 'legs',
  name: 'Setting out too fast',
  needs: ['openingSpeedMps', 'fastest400Mps', 'fastest800Mps', 'fastest5000Mps'],
  unit: '2 % of critical speed faster in the first ten minutes than on your middle long run',
  look(past) {
    const criticalMps = past.criticalSpeeds()
    const openingMps = past.figure('openingSpeedMps')
    const shares = past.column((_, i) => openingMps[i]! / criticalMps[i]!)
    const isLong = past.runs.map(({ movingS }) => movingS >= longFromS)
    const usual = median(shares.filter((_, i) => isLong[i]))
    return {
      // A short run begins as it may; it is known to be no case of this.
      exposures: shares.map((share, i) =>
        isLong[i] ? (share - usual) / unitRatio : Number.isNaN(share) ? NaN : 0,
      ),
      says: (at) =>
        `began at ${percent(shares[at]!)} of critical speed; your long runs mostly at ${percent(usual)}`,
      stretch: () => opening,
      more(gaveOut) {
        const gone = median(gaveOut.filter((i) => isLong[i]).map((i) => shares[i]!))
        if (Number.isNaN(gone)) return {}
        const says = `On long runs on which your legs gave out you had mostly begun at ${percent(gone)} of critical speed, on all of them at ${percent(usual)}.`
        return gone > usual ? { for: says } : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.4,
  words: {
    there: 'began at least 2 % of critical speed faster than your long runs mostly do',
    notThere: 'began much faster than your long runs mostly do',
    told: 'You told of starting fast.',
    notTold: 'You told of starting slowly or evenly.',
    basis: 'runs',
  },
  showsBeyond: 1,
  told: (answers) =>
    toldMost(answers, 'pacing', { 'starts-a-little-fast': 1, 'starts-fast': 2.5 }),
  advice: ({ say }) =>
    `Run the first ten minutes of the next long run ${say.secondsALong(10)} a ${say.long} slower than you would.`,
  next: 'One run with a fast 400 m, 800 m and 5 km within the half year tells your critical speed.',
  sources: ['smythMunizPumares2020'],
  assumed: [
    'Critical speed comes from training bests, which are not all out: a lower bound.',
    'Compared with your own long runs; no line holds for everybody.',
  ],
}
