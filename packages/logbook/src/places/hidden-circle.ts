import { canonicalHash } from '@freshlegs/analysis'
import type { PrivacyZone } from '@freshlegs/store/contract'
import { privacySettings } from './settings.ts'

export interface Circle {
  readonly latitudeDeg: number
  readonly longitudeDeg: number
  readonly radiusM: number
}

/**
 * The circle in which positions are left out: larger than the zone, and lying off its middle in a direction that
 * nobody else knows. Where ways break off at its rim they tell its own middle, and not that of the zone. The same for
 * every run, or many runs together would tell it after all.
 *
 * @param secret of this runner; the exact numbers of the zone are one too
 */
export function hiddenCircle(zone: PrivacyZone, secret = ''): Circle {
  const { latitudeDeg, longitudeDeg, radiusM } = zone
  const marginM = privacySettings.marginRatio * radiusM
  const hash = canonicalHash([zone, secret])
  const share = (from: number) => Number.parseInt(hash.slice(from, from + 8), 16) / 2 ** 32
  const direction = 2 * Math.PI * share(0)
  // Evenly over the area: the root of an even share.
  const offM = marginM * Math.sqrt(share(8))
  // At the poles there is no east; nobody runs there.
  const metresPerDegreeEast = metresPerDegree * Math.max(0.01, Math.cos((latitudeDeg * Math.PI) / 180))
  return {
    latitudeDeg: latitudeDeg + (offM * Math.cos(direction)) / metresPerDegree,
    longitudeDeg: longitudeDeg + (offM * Math.sin(direction)) / metresPerDegreeEast,
    radiusM: radiusM + marginM,
  }
}

/** Of latitude, on the sphere of mean radius. */
const metresPerDegree = 111_195
