/** Distance over the sphere of mean radius, in metres. Angles in degrees. */
export function greatCircle(
  fromLatitudeDeg: number,
  fromLongitudeDeg: number,
  toLatitudeDeg: number,
  toLongitudeDeg: number,
): number {
  const north = Math.sin(((toLatitudeDeg - fromLatitudeDeg) * radians) / 2)
  const east = Math.sin(((toLongitudeDeg - fromLongitudeDeg) * radians) / 2)
  const h =
    north * north + Math.cos(fromLatitudeDeg * radians) * Math.cos(toLatitudeDeg * radians) * east * east
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(h)))
}

const radians = Math.PI / 180
/** Mean radius (IUGG). */
const earthRadiusM = 6_371_008.8
