import { decode } from '@freshlegs/formats'

/** The first place that a recording in our own format knows of; null where it knows of none. */
export function firstPlace(columns: Uint8Array): { latitudeDeg: number; longitudeDeg: number } | null {
  const decoded = decode(columns)
  if (!decoded.ok) return null
  for (const { track } of decoded.value.recordings) {
    const { latitudeDeg: latitudes, longitudeDeg: longitudes } = track.streams
    const at = latitudes?.findIndex((degrees) => !Number.isNaN(degrees)) ?? -1
    const [latitudeDeg, longitudeDeg] = [latitudes?.[at], longitudes?.[at]]
    if (latitudeDeg !== undefined && longitudeDeg !== undefined && !Number.isNaN(longitudeDeg))
      return { latitudeDeg, longitudeDeg }
  }
  return null
}
