import { fastest } from './fastest.ts'
import { heart } from './heart.ts'
import { legLoad } from './leg-load.ts'
import type { Measure } from './measure.ts'
import { pacing } from './pacing.ts'
import { strideChanges } from './stride-changes.ts'
import { strideFresh } from './stride-fresh.ts'
import { surroundings } from './surroundings.ts'
import { way } from './way.ts'

/** Every measure there is. A new one is a file beside these and a line here. */
export const measures: readonly Measure[] = [
  pacing,
  fastest,
  strideFresh,
  strideChanges,
  heart,
  legLoad,
  way,
  surroundings,
]
