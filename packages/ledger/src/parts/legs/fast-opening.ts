import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { criticalSpeedByMonth } from '../../looking/critical-speed-by-month.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const unitRatio = 0.02
/** Shorter runs are meant to be fast. */
const longFromS = 3600

/** How fast a long run begins, as a share of critical speed, against the runner's own long runs. */
export const fastOpening: Cause = {
  id: 'fast-opening',
  part: 'legs',
  name: 'Setting out too fast',
  needs: ['openingSpeedMps', 'fastest400Mps', 'fastest800Mps', 'fastest5000Mps'],
  unit: '2 % of critical speed faster in the first ten minutes than on your middle long run',
  exposures: (history) => {
    const criticalMps = criticalSpeedByMonth(history.runs)
    const shares = history.runs.map((run) =>
      run.movingS >= longFromS ? figureIn(run, 'openingSpeedMps') / criticalMps(run.day) : NaN,
    )
    const usual = median(shares)
    // A short run begins as it may; it is known to be no case of this.
    return Float64Array.from(history.runs, (run, i) =>
      run.movingS >= longFromS ? (shares[i]! - usual) / unitRatio : 0,
    )
  },
  priorLogHazardRatio: 0.4,
  told: (history) => toldWord(history, 'start-of-a-run', { slow: 0, even: 0, 'a-little-fast': 1, fast: 2.5 }),
  evidence: (seen) =>
    speak(
      'fast-opening',
      seen,
      {
        there: 'began at least 2 % of critical speed faster than your long runs mostly do',
        notThere: 'began much faster than your long runs mostly do',
        told: 'You told of starting fast.',
        notTold: 'You told of starting slowly or evenly.',
        more: ({ history, gaveOut }) => {
          const criticalMps = criticalSpeedByMonth(history.runs)
          const opened = gaveOut.map((i) => history.runs[i]!)
          const gone = median(
            opened.map((run) => (100 * figureIn(run, 'openingSpeedMps')) / criticalMps(run.day)),
          )
          return Number.isNaN(gone)
            ? {}
            : { for: `Where your legs gave out you had begun at ${Math.round(gone)} % of critical speed.` }
        },
      },
      1,
    ),
  advice: 'Run the first ten minutes of the next long run 10 seconds a kilometre slower than you would.',
  next: 'One run with a fast 400 m, 800 m and 5 km within the half year tells your critical speed.',
  sources: ['smythMunizPumares2020'],
  assumed: [
    'Critical speed comes from training bests, which are not all out: a lower bound.',
    'Compared with your own long runs; no line holds for everybody.',
  ],
}
