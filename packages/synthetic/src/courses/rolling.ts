import { undulation } from '../undulation.ts'
import type { Course } from './course.ts'

/** Long gentle waves: grades to 4 per cent, seldom more. */
export const rolling: Course<'rolling'> = {
  id: 'rolling',
  says: 'A rolling road.',
  outdoors: true,
  hidesFade: false,
  lay: (chance) =>
    undulation(
      [
        { heightM: 14, lengthM: 1900 },
        { heightM: 5, lengthM: 730 },
      ],
      chance,
      60,
    ),
}
