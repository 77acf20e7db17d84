import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { percent } from '../../looking/percent.ts'
import type { Past } from '../../past/past.ts'

const days = 28
/** A run of which it is said that the stride held or faded. Shorter ones end before it could. Ours. */
const longFromS = 3600
/** From this longer contact on, at equal speed, a stride fades. The papers saw 3 to 6 % at the end of long runs. */
const usualRatio = 0.02
const unitRatio = 0.02

/** How much longer the feet were on the ground late in the long runs of the weeks before, at equal speed. */
export const strideFading: Cause = {
  id: 'stride-fading',
  part: 'posture',
  name: 'A stride that does not hold to the end',
  needs: ['contactChangeRatio'],
  unit: '2 % more contact time late in the long runs of the four weeks before, beyond what speed explains',
  look(past) {
    const contact = past.figure('contactChangeRatio')
    const faded = meanChangesBefore(past, contact)
    return {
      exposures: faded.map((one) => (one - usualRatio) / unitRatio),
      says: (at) => `contact ${percent(faded[at]!)} longer late in the long runs of the four weeks before`,
      more(gaveOut) {
        const late = mean(gaveOut.map((i) => contact[i]!))
        return Number.isNaN(late) || late < usualRatio
          ? {}
          : {
              for: `When your legs gave out, contact was ${percent(late)} longer than fresh at that speed: the sign of it, not the reason.`,
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
    'A stride that fades is how tired legs look. Only runs before count here, so that a run does not explain itself; even so it may be a sign of the reason more than the reason.',
  ],
}

/** Over the long runs of the weeks before, none of the same day. */
function meanChangesBefore({ column, since, runs }: Past, change: Float64Array): Float64Array {
  const long = change.map((one, i) => (runs[i]!.movingS >= longFromS ? one : NaN))
  const from = since(days)
  const today = since(0)
  return column((_, at) => mean(long.subarray(from[at], today[at])))
}
