import { shareInterval } from '@freshlegs/logbook'
import type { Agreement } from '../why/why-queries.ts'

export type Step = NonNullable<Agreement['calibration']>[number]

/** Of the runs with such signs, the share that the runner called legs, with its 80 % interval; null where there was none. */
export function shareOf({ n, legs }: Pick<Step, 'n' | 'legs'>) {
  if (n === 0) return null
  const [low, high] = shareInterval(legs, n, z)
  return { share: legs / n, low, high }
}

/** `50 % (23 to 77)` */
export function shareWords(step: Pick<Step, 'n' | 'legs'>): string {
  const known = shareOf(step)
  if (!known) return '–'
  const percent = (ratio: number) => Math.round(100 * ratio)
  return `${percent(known.share)} % (${percent(known.low)} to ${percent(known.high)})`
}

/** Of the normal curve, its middle 80 %. */
const z = 1.2816
