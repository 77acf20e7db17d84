import { earlyLateFinding } from '../../findings/early-late-finding.ts'
import { measures } from '../../words/measure.ts'
import type { ChartSpec } from '../chart-spec.ts'

export const groundContact: ChartSpec = {
  id: 'ground-contact',
  name: 'Contact time',
  channel: 'groundContactS',
  tone: 'legs',
  measure: measures.contact,
  finding: earlyLateFinding({
    channel: 'groundContactS',
    name: 'Contact time',
    measure: measures.contact,
    sameWithinRatio: 0.015,
    judged: (facts) => [facts.groundContactBeforeS, facts.groundContactLateS],
  }),
  column: (run) => run.streams.groundContactS,
  smoothS: 10,
  leastSpan: 0.04,
}
