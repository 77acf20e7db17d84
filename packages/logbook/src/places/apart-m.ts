import { greatCircle } from '@freshlegs/science'
import type { Route } from '@freshlegs/store/contract'
import { sameRouteSettings } from './settings.ts'

/**
 * Mean distance between two ways at the same share of each, in metres; NaN where they are not the same way. Against
 * the direction, or with a piece of another way in it, it is another.
 */
export function apartM(a: Route, b: Route): number {
  const count = a.latitudeDeg.length
  if (count === 0 || b.latitudeDeg.length !== count) return NaN
  const { meanApartM, mostApartM } = sameRouteSettings
  let sum = 0
  for (let k = 0; k < count; k++) {
    const apart = greatCircle(a.latitudeDeg[k]!, a.longitudeDeg[k]!, b.latitudeDeg[k]!, b.longitudeDeg[k]!)
    if (!(apart <= mostApartM)) return NaN
    sum += apart
  }
  return sum / count <= meanApartM ? sum / count : NaN
}
