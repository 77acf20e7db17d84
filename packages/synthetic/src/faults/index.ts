import { altimeterDrift } from './altimeter-drift.ts'
import { cadenceDoubled } from './cadence-doubled.ts'
import { cadenceHalved } from './cadence-halved.ts'
import { cadenceOfOneFoot } from './cadence-of-one-foot.ts'
import { duplicateTimes } from './duplicate-times.ts'
import { footPodDrift } from './foot-pod-drift.ts'
import { frozenContactTime } from './frozen-contact-time.ts'
import { frozenHeartRate } from './frozen-heart-rate.ts'
import { gpsSpikes } from './gps-spikes.ts'
import { gpsTunnel } from './gps-tunnel.ts'
import { heartRateDropouts } from './heart-rate-dropouts.ts'
import { heartRateEveryFifth } from './heart-rate-every-fifth.ts'
import { heartRateLocksOnCadence } from './heart-rate-locks-on-cadence.ts'
import { noAltitude } from './no-altitude.ts'
import { noDistance } from './no-distance.ts'
import { timeBackwards } from './time-backwards.ts'

/** Everything that can go wrong with a sensor. A new one is a file beside these and a line here. */
export const faults = [
  heartRateDropouts,
  heartRateLocksOnCadence,
  heartRateEveryFifth,
  frozenHeartRate,
  frozenContactTime,
  cadenceHalved,
  cadenceDoubled,
  cadenceOfOneFoot,
  gpsSpikes,
  gpsTunnel,
  footPodDrift,
  altimeterDrift,
  noAltitude,
  noDistance,
  timeBackwards,
  duplicateTimes,
] as const

export type FaultId = (typeof faults)[number]['id']
export type { Fault } from './fault.ts'
export {
  altimeterDrift,
  cadenceDoubled,
  cadenceHalved,
  cadenceOfOneFoot,
  duplicateTimes,
  footPodDrift,
  frozenContactTime,
  frozenHeartRate,
  gpsSpikes,
  gpsTunnel,
  heartRateDropouts,
  heartRateEveryFifth,
  heartRateLocksOnCadence,
  noAltitude,
  noDistance,
  timeBackwards,
}
