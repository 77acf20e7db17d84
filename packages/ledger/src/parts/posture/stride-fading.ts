import { mean, normalQuantile } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { percent } from '../../looking/percent.ts'
import type { Past } from '../../past/past.ts'

const days = 28
/** A run of which it is said that the stride held or faded. Shorter ones end before it could. Ours. */
const longFromS = 3600
/** Contact longer late, at equal speed, on runs that did not fade: mean and robust standard deviation. Verdict sheet 3.3. */
const soundRatio = { mean: 0.009, spread: 0.024 }
/** Of fewer long runs nothing is said. Ours. */
const leastRuns = 3
const unitRatio = 0.02

/** How much longer the feet were on the ground late in the long runs of the weeks before, at equal speed. */
export const strideFading: Cause = {
  id: 'stride-fading',
  part: 'posture',
  name: 'A stride that does not hold to the end',
  needs: ['contactChangeRatio'],
  unit: '2 % more contact time late in the long runs of the four weeks before, beyond what speed explains and what chance leaves of so few',
  look(past) {
    const contact = past.figure('contactChangeRatio')
    const { faded, count } = meanChangesBefore(past, contact)
    return {
      exposures: faded.map((one, i) => (one - lineOf(count[i]!)) / unitRatio),
      says: (at) =>
        `contact ${meanSays(faded[at]!, count[at]!)} late in the ${count[at]!} long runs of the four weeks before, beyond what speed explains`,
      more(gaveOut) {
        const known = gaveOut.map((i) => contact[i]!).filter((one) => !Number.isNaN(one))
        const late = mean(known)
        return known.length < leastRuns || late < lineOf(known.length)
          ? {}
          : {
              for: `When your legs gave out, contact was ${meanSays(late, known.length)} than fresh at that speed: the sign of it, not the reason.`,
            }
      },
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'came after four weeks in which the stride faded late in long runs',
    notThere: 'came after four weeks in which the stride faded late in long runs',
    told: 'You told of shuffling or sinking down late in the run.',
    notTold: 'You told of a stride that holds.',
    basis: 'runs',
  },
  told: (answers) => toldUnits(answers, 'posture-check', 'shuffles-late', 1),
  advice: () =>
    'After two easy runs this week, six times twenty seconds of quick, springy steps, fully rested between.',
  next: 'A strap or pod that measures ground contact.',
  sources: ['ours'],
  assumed: [
    'Of 25 runs that did not fade, contact was 0.9 % longer late at equal speed, in two of three within 2.4 % of that. The mean of your long runs counts where there are three or more of them, and only as far as it is beyond twice what chance leaves.',
    'On the whole, contact time hardly tells runs that faded from others: it is a weak sign.',
    'A stride that fades is how tired legs look. Only runs before count here, so that a run does not explain itself; even so it may be a sign of the reason more than the reason.',
  ],
}

/** Beyond it a mean of so many runs is hardly chance. */
const lineOf = (runs: number) => soundRatio.mean + (2 * soundRatio.spread) / Math.sqrt(runs)

/** 80 %, by the spread of runs that did not fade. */
function meanSays(ratio: number, runs: number): string {
  const half = (normalQuantile(0.9) * soundRatio.spread) / Math.sqrt(runs)
  const words = (one: number) => `${Math.round(100 * one)}`
  return `${percent(Math.abs(ratio))} ${ratio < 0 ? 'shorter' : 'longer'} (${words(ratio - half)} to ${words(ratio + half)} %, 80 %)`
}

/** Over the long runs of the weeks before, none of the same day; NaN where they are too few. */
function meanChangesBefore({ column, since, runs }: Past, change: Float64Array) {
  const long = change.map((one, i) => (runs[i]!.movingS >= longFromS ? one : NaN))
  const from = since(days)
  const today = since(0)
  const count = column((_, at) =>
    long.subarray(from[at], today[at]).reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : 1), 0),
  )
  const faded = column((_, at) => (count[at]! < leastRuns ? NaN : mean(long.subarray(from[at], today[at]))))
  return { faded, count }
}
