import type { Weakness } from './weakness.ts'

/** What an imagined runner tends to, whatever comes of it. */
export interface Habits {
  /** Share of the long runs that are much longer than the plan says: a friend's training, a lost way, a free morning. */
  readonly leapRatio: number
  /** Kilometres after which a new pair is bought, as far as they count for a runner of 70 kg. */
  readonly retireKm: number
  /** Carbohydrate on long runs, and how much it varies. */
  readonly carbohydrateGPerH: readonly [mean: number, sd: number]
  /** By how much the form wanders from day to day: share of the cadence. */
  readonly formWander: number
  /** Share of easy and long runs in which the heart is above threshold: how much it varies. */
  readonly effortSd: number
  /** Share of the runs in the hills. */
  readonly hillyRatio: number
  /** How much the speed of the first ten minutes varies: share of critical speed. */
  readonly openingSd: number
  /** Soreness of the mornings, 0 to 10. */
  readonly soreness: number
}

const usual: Habits = {
  leapRatio: 0.12,
  retireKm: 650,
  carbohydrateGPerH: [38, 15],
  formWander: 0.005,
  effortSd: 0.08,
  hillyRatio: 0.2,
  openingSd: 0.03,
  soreness: 2.3,
}

/** Nobody suffers from what they never do: who has a weakness meets it somewhat more often than others. */
const tends: Readonly<Record<Weakness, Partial<Habits>>> = {
  'distance-spike': { leapRatio: 0.22 },
  'worn-shoes': { retireKm: 950 },
  'low-carbohydrate': { carbohydrateGPerH: [28, 18] },
  overstriding: { formWander: 0.007 },
  'above-threshold': { effortSd: 0.12 },
  'unaccustomed-descent': { hillyRatio: 0.25 },
  'fast-opening': { openingSd: 0.04 },
  'not-recovered': { soreness: 2.8 },
}

export const habitsOf = (weaknesses: readonly Weakness[]): Habits =>
  Object.assign({}, usual, ...weaknesses.map((weakness) => tends[weakness]))
