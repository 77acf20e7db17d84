import type { Run } from '../../api/schemas.ts'

/** Mean speed over the moving time; NaN where it is not known. */
export const speedOf = ({ distanceM, movingS }: Run): number =>
  distanceM !== null && movingS !== null && movingS > 0 ? distanceM / movingS : Number.NaN
