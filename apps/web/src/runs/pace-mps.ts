/** Mean speed while moving; NaN where it is not known. */
export function paceMps({
  distanceM,
  movingS,
}: {
  distanceM: number | null
  movingS: number | null
}): number {
  return distanceM === null || !movingS ? Number.NaN : distanceM / movingS
}
