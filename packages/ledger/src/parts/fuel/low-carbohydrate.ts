import type { PastRun } from '@freshlegs/domain'
import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

/** Shorter runs need none. */
const longFromH = 1.25
/** The middle of 30 to 60 g/h, which the position stands give for 1 to 2.5 hours. */
const guidanceGPerH = 45
const unitGPerH = 20

/** Carbohydrate eaten on the way, below what is advised for a run of that length. */
export const lowCarbohydrate: Cause = {
  id: 'low-carbohydrate',
  part: 'fuel',
  name: 'Too little carbohydrate on long runs',
  needs: ['meals'],
  unit: '20 g an hour below 45 g, on runs beyond 75 minutes',
  exposures: ({ runs }) =>
    Float64Array.from(runs, (run) =>
      run.movingS / 3600 < longFromH ? 0 : (guidanceGPerH - gramsPerHour(run)) / unitGPerH,
    ),
  priorLogHazardRatio: 0.1,
  told: (history) =>
    toldWord(history, 'eats-on-long-runs', { enough: 0, 'a-little': 1, nothing: 2.2, 'no-long-runs': 0 }),
  evidence: (seen) =>
    speak(
      'low-carbohydrate',
      seen,
      {
        there: 'were long, and with at least 10 g an hour less than is advised',
        notThere: 'was long and with much less than is advised',
        told: 'You told of eating little or nothing on long runs.',
        notTold: 'You told of eating enough on long runs.',
        basis: 'answers',
        more: ({ history, gaveOut }) => {
          const gone = median(gaveOut.map((i) => gramsPerHour(history.runs[i]!)))
          if (Number.isNaN(gone)) return {}
          const says = `Where your legs gave out you had eaten ${Math.round(gone)} g an hour.`
          return gone < guidanceGPerH ? { for: says } : { against: says }
        },
      },
      0.5,
    ),
  advice: 'On the next run beyond 75 minutes, take 40 g of carbohydrate an hour, from half an hour on.',
  next: 'After a long run, one number: grams of carbohydrate, or gels and cups.',
  sources: ['burke2011'],
  assumed: ['Guidance is 30 to 60 g an hour; its middle stands for it here.'],
}

const gramsPerHour = ({ said, movingS }: PastRun) => (said.carbohydrateG ?? NaN) / (movingS / 3600)
