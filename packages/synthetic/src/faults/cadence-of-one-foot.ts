import { changeColumn } from '../change-column.ts'
import type { Fault } from './fault.ts'

export const cadenceOfOneFoot: Fault<'cadence-of-one-foot'> = {
  id: 'cadence-of-one-foot',
  says: 'The whole file counts the steps of one foot where both were meant.',
  strikes: ['cadenceSpm'],
  spoil: (track) => changeColumn(track, 'cadenceSpm', (spm) => spm / 2),
}
