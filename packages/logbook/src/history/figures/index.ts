import type { Figure } from '../figure.ts'
import { decoupling } from './decoupling.ts'
import { fade } from './fade.ts'
import { heartRateShare } from './heart-rate-share.ts'
import { onset } from './onset.ts'

/** Every figure that is followed over the months. A new one is a file beside these and a line here. */
export const figures: readonly Figure[] = [fade, onset, decoupling, heartRateShare]
