import type { Cause } from '../cause.ts'
import { body } from './body/index.ts'
import { endurance } from './endurance/index.ts'
import { feet } from './feet/index.ts'
import { fuel } from './fuel/index.ts'
import { game } from './game/index.ts'
import { legs } from './legs/index.ts'
import { posture } from './posture/index.ts'

/** Every cause there is, part by part. */
export const causes: readonly Cause[] = [
  ...legs,
  ...game,
  ...posture,
  ...feet,
  ...fuel,
  ...endurance,
  ...body,
]
