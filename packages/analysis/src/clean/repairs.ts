import { altitudeSpikes } from './altitude-spikes.ts'
import { cadenceLock } from './cadence-lock.ts'
import { doubledCadence } from './doubled-cadence.ts'
import { fallingDistance } from './falling-distance.ts'
import { frozen } from './frozen.ts'
import { halvedCadence } from './halved-cadence.ts'
import { heartRateDropouts } from './heart-rate-dropouts.ts'
import { leapingDistance } from './leaping-distance.ts'
import { missingDistance } from './missing-distance.ts'
import { oneFootCadence } from './one-foot-cadence.ts'
import { positionSpikes } from './position-spikes.ts'
import type { Repair } from './repair.ts'
import { strideDropouts } from './stride-dropouts.ts'
import { timeOrder } from './time-order.ts'
import { treadmill } from './treadmill.ts'
import { unbelievable } from './unbelievable.ts'

/**
 * Every repair, in the order in which they are made: time before all, cadence that is twice too high before it would
 * be called unbelievable, distance before what asks for speed, cadence before the heart rate that may be locked to it.
 */
export const repairs: readonly Repair[] = [
  timeOrder,
  doubledCadence,
  unbelievable,
  positionSpikes,
  missingDistance,
  fallingDistance,
  leapingDistance,
  treadmill,
  altitudeSpikes,
  heartRateDropouts,
  strideDropouts,
  oneFootCadence,
  halvedCadence,
  frozen,
  cadenceLock,
]
