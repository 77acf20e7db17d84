/** How a native field of a sample is to be read: stored value / scale + offset. */
export interface RecordField {
  readonly scale: number
  readonly offset?: number
}

/** 180 degrees are 2^31 semicircles. */
const semicirclesPerDegree = 2 ** 31 / 180

/**
 * The fields of a `record` message that channels are kept in, by number. Units after scaling: degrees, m, m/s,
 * beats and turns per minute, W, °C, ms, mm, percent. From fit-file-parser 6.1 (MIT).
 */
export const recordFields: Readonly<Record<number, RecordField>> = {
  0: { scale: semicirclesPerDegree }, // latitude
  1: { scale: semicirclesPerDegree }, // longitude
  2: { scale: 5, offset: -500 }, // altitude
  3: { scale: 1 }, // heart rate
  4: { scale: 1 }, // cadence
  5: { scale: 100 }, // distance
  6: { scale: 1000 }, // speed
  7: { scale: 1 }, // power
  13: { scale: 1 }, // temperature
  39: { scale: 10 }, // vertical oscillation
  41: { scale: 10 }, // stance time
  53: { scale: 128 }, // fraction of the cadence
  73: { scale: 1000 }, // speed, more bits
  78: { scale: 5, offset: -500 }, // altitude, more bits
  83: { scale: 100 }, // vertical ratio
  84: { scale: 100 }, // stance time balance
  85: { scale: 10 }, // step length
  99: { scale: 1 }, // respiration
  108: { scale: 100 }, // respiration, more bits
}
