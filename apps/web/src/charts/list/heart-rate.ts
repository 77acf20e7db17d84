import { heartRateFinding } from '../../findings/heart-rate-finding.ts'
import { measures } from '../../words/measure.ts'
import type { ChartSpec } from '../chart-spec.ts'

export const heartRate: ChartSpec = {
  id: 'heart-rate',
  name: 'Heart rate',
  channel: 'heartRateBpm',
  tone: 'lungs',
  measure: measures.heartRate,
  finding: heartRateFinding,
  column: (run) => run.streams.heartRateBpm,
  smoothS: 4,
  leastSpan: 40,
}
