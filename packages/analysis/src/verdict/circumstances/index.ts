import type { CircumstanceRule } from '../scene.ts'
import { cooldown } from './cooldown.ts'
import { hills } from './hills.ts'
import { intensity } from './intensity.ts'
import { kick } from './kick.ts'
import { onset } from './onset.ts'
import { race } from './race.ts'
import { sandwich } from './sandwich.ts'
import { shape } from './shape.ts'
import { stoppedBy } from './stopped-by.ts'
import { walkbreaks } from './walkbreaks.ts'
import { wall } from './wall.ts'

/** The prior first, then what shifts it. */
export const circumstances: readonly CircumstanceRule[] = [
  onset,
  shape,
  cooldown,
  sandwich,
  intensity,
  race,
  hills,
  walkbreaks,
  kick,
  wall,
  stoppedBy,
]
