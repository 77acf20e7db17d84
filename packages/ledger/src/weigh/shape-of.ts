import { kaplanMeier } from '@freshlegs/science'
import type { Subject } from '../survival/subject.ts'
import { settings } from './settings.ts'

/**
 * Weibull shape of the time to the event: the slope of ln(-ln S) over ln t along the Kaplan-Meier curve. It turns a
 * hazard ratio into a ratio of times: `time ratio = hazard ratio ^ (-1 / shape)`.
 */
export function shapeOf(subjects: readonly Subject[]): number {
  const events = subjects.filter(({ event }) => event).length
  if (events < settings.leastEvents) return settings.shape
  const { time, survival } = kaplanMeier({
    time: subjects.map((subject) => subject.time),
    event: subjects.map(({ event }) => (event ? 1 : 0)),
    confidence: 0.8,
  })
  const points = Array.from(time).flatMap((t, i) => {
    const share = survival[i]!
    return share > 0.02 && share < 0.98 && t > 0 ? [[Math.log(t), Math.log(-Math.log(share))] as const] : []
  })
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  const [lowest, highest] = settings.shapeRange
  return Number.isFinite(slope) ? Math.min(highest, Math.max(lowest, slope)) : settings.shape
}
