import type { Cause } from '../../cause.ts'
import { ill } from './ill.ts'
import { pain } from './pain.ts'

/** Is it something for a doctor? */
export const body: readonly Cause[] = [pain, ill]
