import { changeColumn } from '../change-column.ts'
import { drawStretches, isWithin } from '../draw-stretches.ts'
import type { Fault } from './fault.ts'

export const cadenceHalved: Fault<'cadence-halved'> = {
  id: 'cadence-halved',
  says: 'For minutes the watch feels only every second step.',
  strikes: ['cadenceSpm'],
  spoil(track, chance) {
    const halved = drawStretches(track, chance, [500, 1500], [60, 400])
    return changeColumn(track, 'cadenceSpm', (spm, _, timeS) => (isWithin(halved, timeS) ? spm / 2 : spm))
  },
}
