import { paceFinding } from '../../findings/pace-finding.ts'
import { measures } from '../../words/measure.ts'
import type { ChartSpec } from '../chart-spec.ts'

/** Drawn as speed, so that faster is up; marked and read as pace. */
export const pace: ChartSpec = {
  id: 'pace',
  name: 'Pace',
  tone: 'ink',
  measure: measures.pace,
  finding: paceFinding,
  column: (run) => run.speedMps,
  behind: {
    name: 'the same effort on the flat',
    column: (run) => (run.gradeRatio.some((grade) => grade !== 0) ? run.gradeAdjustedSpeedMps : undefined),
  },
  smoothS: 15,
  leastSpan: 1,
  paceMarks: true,
}
