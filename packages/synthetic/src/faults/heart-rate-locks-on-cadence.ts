import { changeColumn } from '../change-column.ts'
import { drawStretches, isWithin } from '../draw-stretches.ts'
import type { Fault } from './fault.ts'

/** What the sensor shows when the cadence itself was not recorded. */
const usualCadenceSpm = 168

export const heartRateLocksOnCadence: Fault<'heart-rate-locks-on-cadence'> = {
  id: 'heart-rate-locks-on-cadence',
  says: 'The optical sensor counts steps instead of beats for some minutes.',
  strikes: ['heartRateBpm'],
  spoil(track, chance) {
    const locked = drawStretches(track, chance, [900, 2400], [300, 700])
    const cadence = track.streams.cadenceSpm
    return changeColumn(track, 'heartRateBpm', (bpm, i, timeS) =>
      isWithin(locked, timeS) ? Math.round((cadence?.[i] || usualCadenceSpm) + chance.between(-1, 1)) : bpm,
    )
  },
}
