import type { Cause } from '../../cause.ts'
import { asymmetry } from './asymmetry.ts'
import { bouncing } from './bouncing.ts'
import { overstriding } from './overstriding.ts'
import { strideFading } from './stride-fading.ts'
import { unevenSpeed } from './uneven-speed.ts'
import { weavingPath } from './weaving-path.ts'

/** Does the stride hold, straight and even? */
export const posture: readonly Cause[] = [
  overstriding,
  asymmetry,
  unevenSpeed,
  strideFading,
  bouncing,
  weavingPath,
]
