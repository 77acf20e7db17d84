import type { Covariate } from '../cause.ts'
import { altitude } from './altitude.ts'
import { heat } from './heat.ts'

/** What is no reason of the legs, but weighed with them: it can explain a run away. */
export const contexts: readonly Covariate[] = [heat, altitude]
