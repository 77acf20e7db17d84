import type { Run } from '@freshlegs/analysis'
import { greatCircle, interpolate, mean } from '@freshlegs/science'
import type { Route } from '@freshlegs/store/contract'
import { routeSettings } from './settings.ts'

/**
 * The way a run took, as points evenly spread over its distance; null indoors, without positions, or where they are
 * known for too little of the way. Longitudes run on past 180 degrees where the way does.
 */
export function routeOf({ distanceM, streams }: Run): Route | null {
  const { latitudeDeg, longitudeDeg } = streams
  const totalM = distanceM.at(-1) ?? 0
  if (!latitudeDeg || !longitudeDeg || totalM < routeSettings.shortestM) return null
  if (!(knownShare(distanceM, latitudeDeg) >= routeSettings.knownShare)) return null
  const { points } = routeSettings
  const at = Float64Array.from({ length: points }, (_, k) => (totalM * k) / (points - 1))
  const route = {
    latitudeDeg: rounded(interpolate(distanceM, latitudeDeg, at)),
    longitudeDeg: rounded(interpolate(distanceM, unwrapped(longitudeDeg), at)),
  }
  return reachOf(route) < routeSettings.smallestReachM ? null : route
}

/** Share of the distance that begins at a known position. */
function knownShare(distanceM: Float64Array, latitudeDeg: Float64Array): number {
  let knownM = 0
  for (let i = 1; i < distanceM.length; i++) {
    if (!Number.isNaN(latitudeDeg[i - 1]!)) knownM += distanceM[i]! - distanceM[i - 1]!
  }
  return knownM / (distanceM.at(-1) ?? 0)
}

/** Without the leap of 360 degrees from one side of the date line to the other. */
function unwrapped(longitudeDeg: Float64Array): Float64Array {
  let before = NaN
  return longitudeDeg.map((degrees) => {
    if (Number.isNaN(degrees)) return degrees
    before = Number.isNaN(before) ? degrees : degrees - 360 * Math.round((degrees - before) / 360)
    return before
  })
}

/** How far the way ever gets from its own middle. A watch on a treadmill wanders about one place. */
function reachOf({ latitudeDeg, longitudeDeg }: Route): number {
  const north = mean(latitudeDeg)
  const east = mean(longitudeDeg)
  return Math.max(...latitudeDeg.map((degrees, k) => greatCircle(north, east, degrees, longitudeDeg[k]!)))
}

/** A metre or so: enough to compare ways. */
const rounded = (degrees: Float64Array) => Array.from(degrees, (value) => Math.round(value * 1e5) / 1e5)
