import { apple } from './apple/apple.ts'
import { fit } from './fit/fit.ts'
import type { Format } from './format.ts'
import { freshlegs } from './freshlegs/freshlegs.ts'
import { gpx } from './gpx/gpx.ts'
import { polar } from './polar/polar.ts'
import { tcx } from './tcx/tcx.ts'

/** Every format there is. A new one is a folder beside these and a line here. */
export const formats: readonly Format[] = [fit, tcx, gpx, freshlegs, polar, apple]
