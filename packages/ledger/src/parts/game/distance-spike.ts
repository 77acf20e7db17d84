import type { PastRun } from '@freshlegs/domain'
import type { Cause } from '../../cause.ts'
import { daysBefore } from '../../looking/days-before.ts'
import { speak } from '../../looking/speak.ts'
import { toldNumber } from '../../looking/told-number.ts'

const windowDays = 30
/** Up to this ratio no more injuries were seen than below (Frandsen 2025). */
const harmless = 1.1
const unitRatio = 0.1

/** Distance against the longest run of the thirty days before. */
export const distanceSpike: Cause = {
  id: 'distance-spike',
  part: 'game',
  name: 'A run much longer than those before it',
  needs: ['runs'],
  unit: '10 % beyond the longest run of the 30 days before',
  exposures: ({ runs }) => Float64Array.from(runs, (_, i) => (ratioOf(runs, i) - harmless) / unitRatio),
  priorLogHazardRatio: 0.3,
  told: (history) => (1 + toldNumber(history, 'longest-run-jump') - harmless) / unitRatio,
  evidence: (seen) =>
    speak('distance-spike', seen, {
      there: 'were more than a tenth longer than anything in the 30 days before',
      notThere: 'was more than a tenth longer than those of the 30 days before',
      told: 'You told of long runs that grew by more than a tenth at once.',
      notTold: 'You told of long runs that grow in small steps.',
      more: ({ history, gaveOut }) => {
        const jumps = gaveOut.filter((i) => ratioOf(history.runs, i) > harmless).length
        return gaveOut.length === 0
          ? {}
          : jumps > 0
            ? { for: `${jumps} of the ${gaveOut.length} runs on which your legs gave out were such jumps.` }
            : { against: `None of the ${gaveOut.length} runs on which your legs gave out was such a jump.` }
      },
    }),
  advice:
    'Let the longest run of the week be at most a tenth longer than the longest of the last thirty days.',
  next: 'Import the runs of the last two months.',
  sources: ['frandsen2025'],
  assumed: ['That the ratio matters for fading as it does for injuries is ours; the paper counted injuries.'],
}

/** NaN where nothing was run in the thirty days before: a first run is no jump, it is unknown. */
function ratioOf(runs: readonly PastRun[], at: number): number {
  const before = daysBefore(runs, at, windowDays)
  return before.length === 0 ? NaN : runs[at]!.distanceM / Math.max(...before.map((i) => runs[i]!.distanceM))
}
