import type { ChartSpec } from '../chart-spec.ts'
import { altitude } from './altitude.ts'
import { cadence } from './cadence.ts'
import { groundContact } from './ground-contact.ts'
import { heartRate } from './heart-rate.ts'
import { pace } from './pace.ts'

export { otherSensors } from './other-sensors.ts'

/** From top to bottom; the altitude is the floor. */
export const mainCharts: readonly ChartSpec[] = [pace, heartRate, cadence, groundContact, altitude]
