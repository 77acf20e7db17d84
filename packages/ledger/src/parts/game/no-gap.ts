import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { daysBetween } from '../../day/days-between.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { speak } from '../../looking/speak.ts'
import { toldNumber } from '../../looking/told-number.ts'

/** A day is hard for the legs from this many times the runner's middle run on. Ours. */
const hardRatio = 1.4
/** Muscle force is mostly back after so many days in the papers on shorter runs; longer waits say nothing more. */
const enoughDays = 3

/** Days since the last hard day for the legs. */
export const noGap: Cause = {
  id: 'no-gap',
  part: 'game',
  name: 'Hard days for the legs too close together',
  needs: ['legLoad'],
  unit: 'a day less than three since the last hard day for the legs',
  exposures: ({ runs }) => {
    const loads = runs.map((run) => figureIn(run, 'legLoad'))
    const hard = hardRatio * median(loads)
    if (Number.isNaN(hard)) return new Float64Array(runs.length).fill(NaN)
    let lastHard: string | null = null
    return Float64Array.from(runs, (run, i) => {
      const days = lastHard === null ? Infinity : daysBetween(lastHard, run.day)
      if (loads[i]! >= hard) lastHard = run.day
      return days === Infinity ? 0 : Math.max(0, enoughDays - days)
    })
  },
  priorLogHazardRatio: 0.1,
  told: (history) => enoughDays - toldNumber(history, 'days-between-hard'),
  evidence: (seen) =>
    speak(
      'no-gap',
      seen,
      {
        there: 'came a day after a hard day for the legs, or sooner',
        notThere: 'came within a day of a hard day for the legs',
        told: 'You told of hard days close together.',
        notTold: 'You told of three days or more between hard days.',
      },
      1,
    ),
  advice: 'Put two easy or free days between hard ones this week, and see whether the second goes better.',
  next: 'Import the runs of the last two months.',
  sources: ['ours'],
  assumed: ['What counts as a hard day, 1.4 times your middle run in leg load, is ours.'],
}
