import type { ChannelId } from '@freshlegs/domain'

/** A column rounded to what a device keeps of that channel. */
export function toResolution(column: Float64Array, id: ChannelId): Float64Array {
  const steps = stepsPerUnit[id]
  return column.map((value) => Math.round(value * steps) / steps)
}

/** Values of a channel that a device keeps, to the unit: 100 means hundredths. Of FIT, the finest format of the three. */
const stepsPerUnit: Readonly<Record<ChannelId, number>> = {
  // Semicircles: a full circle is 2^32 steps.
  latitudeDeg: 2 ** 32 / 360,
  longitudeDeg: 2 ** 32 / 360,
  distanceM: 100,
  speedMps: 1000,
  altitudeM: 5,
  heartRateBpm: 1,
  cadenceSpm: 1,
  powerW: 1,
  groundContactS: 10_000,
  verticalOscillationM: 10_000,
  verticalRatio: 10_000,
  stepLengthM: 10_000,
  stanceBalanceRatio: 10_000,
  // A foot pod says tenths of a kN/m.
  legSpringStiffnessNpm: 0.01,
  formPowerW: 1,
  airPowerW: 1,
  temperatureC: 1,
  respirationPerMin: 100,
  rrIntervalS: 1000,
}
