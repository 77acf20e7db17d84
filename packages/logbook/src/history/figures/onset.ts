import { sayDistance } from '@freshlegs/analysis'
import type { Figure } from '../figure.ts'

/** Where the legs began to go. Runs in which they held have none: they say only that it lies beyond. */
export const onset: Figure = {
  id: 'onset',
  unit: 'm',
  of: ({ limiter, onsetDistanceM }) =>
    limiter === 'legs' && onsetDistanceM !== null ? onsetDistanceM : undefined,
  without: ({ limiter }) =>
    limiter === 'no-fade'
      ? 'held to the end, so the legs have no place from which they faded'
      : 'something else than the legs gave out, so they have no place from which they faded',
  words: { subject: 'The legs begin to fade', more: 'later', less: 'earlier' },
  say(change, units) {
    const [number = '', unit = ''] = sayDistance(change, units).split(' ')
    return { number, unit: ` ${unit}` }
  },
}
