import { altitudeFinding } from '../../findings/altitude-finding.ts'
import { measures } from '../../words/measure.ts'
import type { ChartSpec } from '../chart-spec.ts'

/** The ground under the other charts. */
export const altitude: ChartSpec = {
  id: 'altitude',
  name: 'Altitude',
  channel: 'altitudeM',
  tone: 'ink',
  measure: measures.height,
  finding: altitudeFinding,
  column: (run) => run.streams.altitudeM,
  smoothS: 5,
  leastSpan: 30,
  floor: true,
}
