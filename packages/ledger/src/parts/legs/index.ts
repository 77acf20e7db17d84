import type { Cause } from '../../cause.ts'
import { fastOpening } from './fast-opening.ts'
import { littleLongRunning } from './little-long-running.ts'
import { lowDurability } from './low-durability.ts'

/** Do the legs go before the rest? */
export const legs: readonly Cause[] = [fastOpening, lowDurability, littleLongRunning]
