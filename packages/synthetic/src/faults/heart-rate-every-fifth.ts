import { changeColumn } from '../change-column.ts'
import type { Fault } from './fault.ts'

export const heartRateEveryFifth: Fault<'heart-rate-every-fifth'> = {
  id: 'heart-rate-every-fifth',
  says: 'Only every fifth record carries a heart rate.',
  strikes: ['heartRateBpm'],
  spoil: (track) => changeColumn(track, 'heartRateBpm', (bpm, i) => (i % 5 === 0 ? bpm : NaN)),
}
