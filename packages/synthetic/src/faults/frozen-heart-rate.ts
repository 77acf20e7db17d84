import { changeColumn } from '../change-column.ts'
import { drawStretches, isWithin } from '../draw-stretches.ts'
import type { Fault } from './fault.ts'

export const frozenHeartRate: Fault<'frozen-heart-rate'> = {
  id: 'frozen-heart-rate',
  says: 'The heart rate stands still at one value for eight minutes and more.',
  strikes: ['heartRateBpm'],
  spoil(track, chance) {
    const frozen = drawStretches(track, chance, [1200, 2400], [480, 800])
    let held = NaN
    return changeColumn(track, 'heartRateBpm', (bpm, _, timeS) => {
      if (!isWithin(frozen, timeS)) held = bpm
      return held
    })
  },
}
