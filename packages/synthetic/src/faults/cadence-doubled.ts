import { changeColumn } from '../change-column.ts'
import { drawStretches, isWithin } from '../draw-stretches.ts'
import type { Fault } from './fault.ts'

export const cadenceDoubled: Fault<'cadence-doubled'> = {
  id: 'cadence-doubled',
  says: 'For minutes the watch counts every step twice.',
  strikes: ['cadenceSpm'],
  spoil(track, chance) {
    const doubled = drawStretches(track, chance, [500, 1500], [60, 300])
    // One byte of steps of one foot is all that most formats have.
    return changeColumn(track, 'cadenceSpm', (spm, _, timeS) =>
      isWithin(doubled, timeS) ? Math.min(2 * spm, 508) : spm,
    )
  },
}
