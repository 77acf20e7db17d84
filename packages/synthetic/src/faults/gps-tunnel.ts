import type { ChannelId } from '@freshlegs/domain'
import { changeColumn } from '../change-column.ts'
import { drawStretches, isWithin } from '../draw-stretches.ts'
import type { Fault } from './fault.ts'

const lost: readonly ChannelId[] = ['latitudeDeg', 'longitudeDeg', 'speedMps']

export const gpsTunnel: Fault<'gps-tunnel'> = {
  id: 'gps-tunnel',
  says: 'No satellites for minutes: the distance stands still, and catches up at the exit.',
  strikes: ['latitudeDeg'],
  spoil(track, chance) {
    if (!track.streams.latitudeDeg) return track
    const tunnels = drawStretches(track, chance, [1200, 2600], [90, 260])
    let enteredM = NaN
    const stuck = changeColumn(track, 'distanceM', (distanceM, _, timeS) => {
      if (!isWithin(tunnels, timeS)) enteredM = distanceM
      return enteredM
    })
    return lost.reduce(
      (so, id) => changeColumn(so, id, (value, _, timeS) => (isWithin(tunnels, timeS) ? NaN : value)),
      stuck,
    )
  },
}
