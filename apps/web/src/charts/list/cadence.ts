import { earlyLateFinding } from '../../findings/early-late-finding.ts'
import { measures } from '../../words/measure.ts'
import type { ChartSpec } from '../chart-spec.ts'

export const cadence: ChartSpec = {
  id: 'cadence',
  name: 'Cadence',
  channel: 'cadenceSpm',
  tone: 'legs',
  measure: measures.cadence,
  finding: earlyLateFinding({
    channel: 'cadenceSpm',
    name: 'Cadence',
    measure: measures.cadence,
    sameWithinRatio: 0.01,
    judged: (facts) => [facts.cadenceBeforeSpm, facts.cadenceLateSpm],
  }),
  column: (run) => run.streams.cadenceSpm,
  smoothS: 10,
  leastSpan: 20,
}
