import type { Chance } from './chance.ts'

/** Point Nemo, the place in the ocean farthest from any land: nobody lives there, nobody runs there. */
const place = { latitudeDeg: -48.8767, longitudeDeg: -123.3933 }
/** Mean radius of the earth. */
const radiusM = 6_371_009

/**
 * A winding loop through the ocean: positions for the distances run, the loop being `lengthM` long.
 * Metres east and north of the start are turned into degrees on a sphere.
 */
export function path(distanceM: Float64Array, lengthM: number, chance: Chance): Path {
  const around = (2 * Math.PI) / Math.max(lengthM, 400)
  const [phase, phase2] = [chance.between(0, 2 * Math.PI), chance.between(0, 2 * Math.PI)]
  const perNorthM = 180 / (Math.PI * radiusM)
  const perEastM = perNorthM / Math.cos((place.latitudeDeg * Math.PI) / 180)
  const latitudeDeg = new Float64Array(distanceM.length)
  const longitudeDeg = new Float64Array(distanceM.length)
  let eastM = 0
  let northM = 0
  let beforeM = 0
  for (const [t, d] of distanceM.entries()) {
    const angle = around * d
    const heading = angle + 0.6 * Math.sin(3 * angle + phase) + 0.45 * Math.sin(11 * angle + phase2)
    eastM += (d - beforeM) * Math.cos(heading)
    northM += (d - beforeM) * Math.sin(heading)
    beforeM = d
    latitudeDeg[t] = place.latitudeDeg + northM * perNorthM
    longitudeDeg[t] = place.longitudeDeg + eastM * perEastM
  }
  return { latitudeDeg, longitudeDeg }
}

export interface Path {
  readonly latitudeDeg: Float64Array
  readonly longitudeDeg: Float64Array
}
