import { changeColumn } from '../change-column.ts'
import type { Fault } from './fault.ts'

export const frozenContactTime: Fault<'frozen-contact-time'> = {
  id: 'frozen-contact-time',
  says: 'The contact time stands still from the middle of the run on.',
  strikes: ['groundContactS'],
  spoil(track) {
    const fromS = 0.55 * (track.timeS.at(-1) ?? 0)
    let held = NaN
    return changeColumn(track, 'groundContactS', (contactS, _, timeS) => {
      if (timeS < fromS && contactS > 0) held = contactS
      return timeS < fromS ? contactS : held
    })
  },
}
