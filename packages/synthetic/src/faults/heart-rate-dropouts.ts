import { changeColumn } from '../change-column.ts'
import { drawStretches, isWithin } from '../draw-stretches.ts'
import type { Fault } from './fault.ts'

export const heartRateDropouts: Fault<'heart-rate-dropouts'> = {
  id: 'heart-rate-dropouts',
  says: 'The strap loses contact for up to a minute and a half, again and again.',
  strikes: ['heartRateBpm'],
  spoil(track, chance) {
    const silent = drawStretches(track, chance, [200, 600], [15, 90])
    return changeColumn(track, 'heartRateBpm', (bpm, _, timeS) => (isWithin(silent, timeS) ? NaN : bpm))
  },
}
