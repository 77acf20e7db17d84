import type { Chance } from '../chance.ts'

/** A kind of ground to run on. */
export interface Course<Id extends string = string> {
  readonly id: Id
  readonly says: string
  /** False indoors: no position and no altitude. */
  readonly outdoors: boolean
  /** As a file would say it. */
  readonly subSport?: string
  /** True where hills alone may make an honest reader say that it cannot be told. */
  readonly hidesFade: boolean
  /** Lays the ground for a run of about `lengthM`. */
  lay(chance: Chance, lengthM: number): Ground
}

export interface Ground {
  altitudeM(distanceM: number): number
  /** Rise over run: the derivative of the altitude. */
  gradeRatio(distanceM: number): number
}
