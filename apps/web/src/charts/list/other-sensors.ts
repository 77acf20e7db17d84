import type { ChannelId } from '@freshlegs/domain'
import { earlyLateFinding } from '../../findings/early-late-finding.ts'
import { type Measure, measures } from '../../words/measure.ts'
import type { ChartSpec } from '../chart-spec.ts'

/** A channel that needs no chart of its own making. */
const plain = (
  channel: ChannelId,
  name: string,
  measure: Measure,
  leastSpan: number,
  tone: ChartSpec['tone'] = 'legs',
): ChartSpec => ({
  id: channel,
  name,
  channel,
  tone,
  measure,
  finding: earlyLateFinding({ channel, name, measure, sameWithinRatio: 0.015 }),
  column: (run) => run.streams[channel],
  smoothS: 10,
  leastSpan,
})

/** What else a watch, a strap or a pod may have recorded. Folded away below the main charts. */
export const otherSensors: readonly ChartSpec[] = [
  plain('powerW', 'Power', measures.power, 100, 'ink'),
  plain('stepLengthM', 'Step length', measures.length, 0.3),
  plain('verticalOscillationM', 'Bounce', measures.bounce, 0.03),
  plain('verticalRatio', 'Bounce for the length of the step', measures.ratioAsPercent, 0.03),
  plain('stanceBalanceRatio', 'Time on the left foot', measures.ratioAsPercent, 0.05),
  plain('legSpringStiffnessNpm', 'Leg stiffness', measures.stiffness, 3000),
  plain('formPowerW', 'Form power', measures.power, 30),
  plain('airPowerW', 'Air power', measures.power, 30, 'ink'),
  plain('respirationPerMin', 'Breathing', measures.breaths, 20, 'lungs'),
  plain('temperatureC', 'Temperature', measures.temperature, 10, 'ink'),
]
