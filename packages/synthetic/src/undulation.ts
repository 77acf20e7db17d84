import type { Chance } from './chance.ts'
import type { Ground } from './courses/course.ts'

/** A sum of sine waves, each begun at a place of its own: hills that come back, but never quite alike. */
export function undulation(waves: readonly Wave[], chance: Chance, baseM: number): Ground {
  const laid = waves.map(({ heightM, lengthM }) => ({
    heightM: heightM / 2,
    perM: (2 * Math.PI) / (lengthM * chance.between(0.9, 1.1)),
    phase: chance.between(0, 2 * Math.PI),
  }))
  return {
    altitudeM: (distanceM) =>
      laid.reduce(
        (sum, { heightM, perM, phase }) => sum + heightM * Math.sin(perM * distanceM + phase),
        baseM,
      ),
    gradeRatio: (distanceM) =>
      laid.reduce(
        (sum, { heightM, perM, phase }) => sum + heightM * perM * Math.cos(perM * distanceM + phase),
        0,
      ),
  }
}

/** From valley to top, and from top to top. */
export interface Wave {
  readonly heightM: number
  readonly lengthM: number
}
