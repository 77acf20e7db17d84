/** The five answers. Shown to people, `heart-lungs` reads "heart, lungs or heat". */
export const limiters = ['legs', 'heart-lungs', 'paced-so', 'no-fade', 'cannot-tell'] as const
export const alsoWords = [
  'fuel-possible',
  'thermal-likely',
  'hills',
  'final-kick',
  'walk-breaks',
  'sensor-doubt',
] as const
export const stoppedByWords = ['legs', 'breath', 'both', 'stomach', 'heat', 'on-purpose', 'nothing'] as const
export const trustLevels = ['good', 'doubtful', 'unusable'] as const

export type Limiter = (typeof limiters)[number]
export type Also = (typeof alsoWords)[number]
export type StoppedBy = (typeof stoppedByWords)[number]
export type TrustLevel = (typeof trustLevels)[number]
