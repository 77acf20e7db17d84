/** An altitude without the zeros that a watch writes until it knows how high it is. */
export function calibrated(altitudeM: Float64Array): Float64Array {
  const first = altitudeM.findIndex((metres) => metres !== 0 && !Number.isNaN(metres))
  if (first < 0) return altitudeM.map(() => Number.NaN)
  return Math.abs(altitudeM[first]!) < leastJumpM
    ? altitudeM
    : altitudeM.map((metres, i) => (i < first ? Number.NaN : metres))
}

/** From one sample to the next. Ours: who begins by the sea climbs more slowly. */
const leastJumpM = 3
