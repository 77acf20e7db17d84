import type { Cause } from '../cause.ts'
import { game } from './game/index.ts'

/** Every cause there is, part by part. */
export const causes: readonly Cause[] = [...game]
