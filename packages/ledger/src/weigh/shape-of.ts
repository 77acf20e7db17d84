import { mean } from '@freshlegs/science'
import type { Subject } from '../survival/subject.ts'
import { settings } from './settings.ts'

/**
 * Weibull shape of the time to the event, by maximum likelihood over events and ends: where
 * `sum t^k ln t / sum t^k - 1/k` is the mean logarithm of the events. It turns a hazard ratio into a ratio of times:
 * `time ratio = hazard ratio ^ (-1 / shape)`. Within what is believable; where the events are too few, as usual.
 */
export function shapeOf(subjects: readonly Subject[]): number {
  const events = subjects.filter(({ event }) => event)
  if (events.length < settings.leastEvents) return settings.shape
  const logs = subjects.map(({ time }) => Math.log(time))
  const wanted = mean(events.map(({ time }) => Math.log(time)))
  const highest = Math.max(...logs)
  const at = (shape: number) => {
    let sum = 0
    let logSum = 0
    for (const log of logs) {
      // Against the longest, so that powers stay small.
      const power = Math.exp(shape * (log - highest))
      sum += power
      logSum += power * log
    }
    return logSum / sum - 1 / shape - wanted
  }
  // It rises with the shape; at the ends of what is believable, the end is taken.
  let low: number = settings.shapeRange[0]
  let high: number = settings.shapeRange[1]
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2
    if (at(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
