import type { Place } from './own-track.ts'

/** A small piece of the earth as a square, north up. */
export interface Plane {
  /** In parts of the square, 0 to 1 from its left and from its top; beyond it where a place lies beyond. */
  readonly at: (place: Place) => readonly [x: number, y: number]
  readonly placeAt: (x: number, y: number) => Place
  /** Metres as a part of the side of the square. */
  readonly share: (metres: number) => number
}

/** So small that it may be drawn flat. Pure. */
export function planeAround({ latitudeDeg, longitudeDeg }: Place, acrossM: number): Plane {
  const northM = metresADegree
  // At a pole there is no east: a place there is drawn as if it were a little beside it.
  const eastM = Math.max(northM * Math.cos((latitudeDeg * Math.PI) / 180), 1)
  return {
    at: (place) => [
      0.5 + ((place.longitudeDeg - longitudeDeg) * eastM) / acrossM,
      0.5 - ((place.latitudeDeg - latitudeDeg) * northM) / acrossM,
    ],
    placeAt: (x, y) => ({
      latitudeDeg: latitudeDeg + ((0.5 - y) * acrossM) / northM,
      longitudeDeg: longitudeDeg + ((x - 0.5) * acrossM) / eastM,
    }),
    share: (metres) => metres / acrossM,
  }
}

/** A degree of latitude, on a globe of 6371 km. */
const metresADegree = (6_371_000 * Math.PI) / 180
