import type { Cause } from '../../cause.ts'
import { distanceSpike } from './distance-spike.ts'
import { legLoadJump } from './leg-load-jump.ts'
import { monotony } from './monotony.ts'
import { noGap } from './no-gap.ts'
import { notRecovered } from './not-recovered.ts'
import { oftenLittleQuality } from './often-little-quality.ts'
import { unaccustomedDescent } from './unaccustomed-descent.ts'

/** How often, how hard, and how rested. */
export const game: readonly Cause[] = [
  distanceSpike,
  legLoadJump,
  noGap,
  oftenLittleQuality,
  monotony,
  notRecovered,
  unaccustomedDescent,
]
