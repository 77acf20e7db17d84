import { undulation } from '../undulation.ts'
import type { Course } from './course.ts'

/** A seaside road: a metre up, a metre down. */
export const flat: Course<'flat'> = {
  id: 'flat',
  says: 'A flat road.',
  outdoors: true,
  hidesFade: false,
  lay: (chance) => undulation([{ heightM: 2, lengthM: 1700 }], chance, 6),
}
