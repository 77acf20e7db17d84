import { undulation } from '../undulation.ts'
import type { Course } from './course.ts'

/** Trails up and down: more than half of the way beyond 4 per cent. */
export const hilly: Course<'hilly'> = {
  id: 'hilly',
  says: 'Steep trails up and down.',
  outdoors: true,
  subSport: 'trail',
  hidesFade: true,
  lay: (chance) =>
    undulation(
      [
        { heightM: 70, lengthM: 2600 },
        { heightM: 14, lengthM: 810 },
      ],
      chance,
      420,
    ),
}
