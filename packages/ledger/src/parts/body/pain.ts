import type { Cause } from '../../cause.ts'
import { daysBefore } from '../../looking/days-before.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const days = 14

/** Pain that was told of in the runs of the two weeks before. */
export const pain: Cause = {
  id: 'pain',
  part: 'body',
  name: 'Pain that is carried into the run',
  needs: ['pains'],
  unit: 'pain told of in a run of the two weeks before',
  exposures: ({ runs }) =>
    Float64Array.from(runs, (_, i) => {
      const told = daysBefore(runs, i, days).flatMap((before) => runs[before]!.said.pains ?? [null])
      const asked = daysBefore(runs, i, days).some((before) => runs[before]!.said.pains !== undefined)
      return asked ? (told.some((one) => one !== null) ? 1 : 0) : NaN
    }),
  priorLogHazardRatio: 0.2,
  told: (history) => toldWord(history, 'pain-now', { none: 0, 'after-runs': 0.5, 'in-runs': 1, always: 1.5 }),
  evidence: (seen) =>
    speak('pain', seen, {
      there: 'came within two weeks of one in which something hurt',
      notThere: 'came within two weeks of one in which something hurt',
      told: 'You told of pain.',
      notTold: 'You told of no pain.',
      basis: 'answers',
    }),
  advice:
    'If it hurts in the same place on the next run, stop; if it does so for two weeks, have it looked at.',
  next: 'After a run, tap where it hurt.',
  sources: ['ours'],
  assumed: ['It tells of what goes with early fading, not of what is wrong.'],
}
