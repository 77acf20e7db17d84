import type { PastRun } from '@freshlegs/domain'
import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { daysBefore } from '../../looking/days-before.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

/** Legs that went downhill within six weeks are protected against the next time (Bontemps 2020). */
const protectedDays = 42
const unitMPerKm = 10

/** Metres down a kilometre, beyond what the legs are used to. */
export const unaccustomedDescent: Cause = {
  id: 'unaccustomed-descent',
  part: 'game',
  name: 'More downhill than the legs are used to',
  needs: ['runs'],
  unit: '10 m more descent a kilometre than in the mean run of six weeks',
  exposures: ({ runs }) => Float64Array.from(runs, (_, i) => beyondUsual(runs, i) / unitMPerKm),
  priorLogHazardRatio: 0.2,
  told: (history) =>
    toldWord(history, 'downhill', { never: 0, 'used-to-it': 0, 'now-and-then': 1, 'only-in-races': 2 }),
  evidence: (seen) =>
    speak(
      'unaccustomed-descent',
      seen,
      {
        there: 'went down at least 10 m a kilometre more than your runs of six weeks before',
        notThere: 'went down much more than your runs of six weeks before',
        told: 'You told of hills that you do not train on.',
        notTold: 'You told of hills that you are used to, or none.',
      },
      1,
    ),
  advice: 'Run one short downhill stretch this week, gently; it protects the legs for weeks.',
  next: 'Record with altitude.',
  sources: ['bontemps2020'],
  assumed: ['That the protection is counted by mean descent over six weeks is ours.'],
}

const perKm = ({ descentM, distanceM }: PastRun) => descentM / (distanceM / 1000)

/** NaN where no run of the six weeks tells. */
function beyondUsual(runs: readonly PastRun[], at: number): number {
  const usual = daysBefore(runs, at, protectedDays)
    .map((i) => perKm(runs[i]!))
    .filter((one) => !Number.isNaN(one))
  return usual.length === 0 ? NaN : perKm(runs[at]!) - mean(usual)
}
