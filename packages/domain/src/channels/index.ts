import { airPower } from './air-power.ts'
import { altitude } from './altitude.ts'
import { cadence } from './cadence.ts'
import { distance } from './distance.ts'
import { formPower } from './form-power.ts'
import { groundContact } from './ground-contact.ts'
import { heartRate } from './heart-rate.ts'
import { latitude } from './latitude.ts'
import { legSpringStiffness } from './leg-spring-stiffness.ts'
import { longitude } from './longitude.ts'
import { power } from './power.ts'
import { respiration } from './respiration.ts'
import { rrInterval } from './rr-interval.ts'
import { speed } from './speed.ts'
import { stanceBalance } from './stance-balance.ts'
import { stepLength } from './step-length.ts'
import { temperature } from './temperature.ts'
import { verticalOscillation } from './vertical-oscillation.ts'
import { verticalRatio } from './vertical-ratio.ts'

/** Every channel there is. A new one is a file beside these and a line here. */
export const channels = [
  latitude,
  longitude,
  distance,
  speed,
  altitude,
  heartRate,
  cadence,
  power,
  groundContact,
  verticalOscillation,
  verticalRatio,
  stepLength,
  stanceBalance,
  legSpringStiffness,
  formPower,
  airPower,
  temperature,
  respiration,
  rrInterval,
] as const

export type ChannelId = (typeof channels)[number]['id']
