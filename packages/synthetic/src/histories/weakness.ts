/**
 * What makes the legs of an imagined runner give out early. Each says how much of it there is in a run and how strongly
 * it hurries the end there; whoever weighs reasons must find it again from figures and answers alone.
 */
export const weaknesses = [
  'distance-spike',
  'worn-shoes',
  'low-carbohydrate',
  'overstriding',
  'above-threshold',
  'unaccustomed-descent',
  'fast-opening',
  'not-recovered',
] as const

export type Weakness = (typeof weaknesses)[number]
