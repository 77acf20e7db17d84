import { apple } from './apple/apple.ts'
import { garmin } from './garmin/garmin.ts'
import type { Layout } from './layout.ts'
import { plain } from './plain/plain.ts'
import { polar } from './polar/polar.ts'
import { strava } from './strava/strava.ts'

/** Every layout there is; the first that recognises its names is taken, and `plain` recognises any. */
export const layouts: readonly Layout[] = [strava, garmin, apple, polar, plain]
