import type { Cause } from '../../cause.ts'
import { distanceSpike } from './distance-spike.ts'

/** How often, how hard, and how rested. */
export const game: readonly Cause[] = [distanceSpike]
