/**
 * What a run was like before the legs can have gone: minutes 2 to 32 of a column by minute of moving time; nothing where
 * the run is shorter. The first two are left out: in them everybody finds their pace.
 */
export const firstHalfHour = (byMinute: Float64Array): Float64Array =>
  byMinute.length >= toMin ? byMinute.subarray(fromMin, toMin) : new Float64Array(0)

const fromMin = 2
const toMin = 32
