import { greatCircle } from '@freshlegs/science'
import type { PrivacyZone } from '@freshlegs/store/contract'
import { hiddenCircle } from './hidden-circle.ts'

/**
 * Whether a position, in degrees, is to be kept to oneself. Half a position is none: what cannot be placed is hidden.
 *
 * @param secret of this runner, see `hiddenCircle`
 */
export function nearZones(
  zones: readonly PrivacyZone[],
  secret?: string,
): (latitudeDeg: number, longitudeDeg: number) => boolean {
  const circles = zones.flatMap((zone) => [zone, hiddenCircle(zone, secret)])
  return (latitudeDeg, longitudeDeg) =>
    circles.some(
      (circle) =>
        !(greatCircle(circle.latitudeDeg, circle.longitudeDeg, latitudeDeg, longitudeDeg) > circle.radiusM),
    )
}
