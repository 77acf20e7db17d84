import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { offOwnCurve } from '../../looking/own-curve.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const unitRatio = 0.02

/** Cadence of the fresh part against the runner's own at that speed: lower is a longer step. */
export const overstriding: Cause = {
  id: 'overstriding',
  part: 'posture',
  name: 'Steps longer than your own at that speed',
  needs: ['cadenceFreshSpm', 'steadySpeedMps'],
  unit: 'steps 2 % longer, when still fresh, than your own at that speed',
  exposures: ({ runs }) => {
    const speed = Float64Array.from(runs, (run) => figureIn(run, 'steadySpeedMps'))
    const cadence = Float64Array.from(runs, (run) => figureIn(run, 'cadenceFreshSpm'))
    return offOwnCurve(speed, cadence).map((off) => -off / unitRatio)
  },
  priorLogHazardRatio: 0.2,
  told: (history) =>
    toldWord(history, 'foot-lands', { 'under-you': 0, 'a-little-ahead': 0.7, 'far-ahead': 2 }),
  evidence: (seen) =>
    speak(
      'overstriding',
      seen,
      {
        there: 'began with steps at least 2 % longer than yours mostly are at that speed',
        notThere: 'began with steps much longer than yours mostly are at that speed',
        told: 'You told of a foot that lands far ahead of you.',
        notTold: 'You told of a foot that lands under you.',
        more: ({ history, gaveOut }) => {
          const cadence = median(gaveOut.map((i) => figureIn(history.runs[i]!, 'cadenceFreshSpm')))
          return Number.isNaN(cadence)
            ? {}
            : { for: `Where your legs gave out you had begun with ${Math.round(cadence)} steps a minute.` }
        },
      },
      1,
    ),
  advice:
    'On easy runs this week, take steps a little shorter and quicker: 5 % more a minute than you would.',
  next: 'Record with cadence; most watches do.',
  sources: ['heiderscheit2011'],
  assumed: [
    'In the paper, 5 to 10 % more steps a minute took load off knee and hip; that longer steps tire the legs sooner is ours.',
    'Compared with yourself at the same speed: no cadence is right for all.',
  ],
}
