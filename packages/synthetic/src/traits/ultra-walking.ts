import { hilly } from '../courses/index.ts'
import type { Trait } from './trait.ts'

/** Half a day in the hills: climbs are hiked, and later a good deal else too. */
export const ultraWalking: Trait<'ultra-walking'> = {
  id: 'ultra-walking',
  says: 'Six hours of trails, the climbs hiked.',
  right: { none: ['no-fade', 'paced-so', 'cannot-tell'] },
  ask: () => ({ durationS: 21_600, intensityRatio: 0.9, course: hilly }),
  write: ({ durationS }) => ({
    walks: (timeS, gradeRatio) => gradeRatio > 0.07 - (0.05 * timeS) / durationS,
    stops: [
      { fromS: Math.round(durationS * 0.33), toS: Math.round(durationS * 0.33) + 280 },
      { fromS: Math.round(durationS * 0.66), toS: Math.round(durationS * 0.66) + 420 },
    ],
  }),
}
