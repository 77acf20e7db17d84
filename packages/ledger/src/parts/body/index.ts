import type { Cause } from '../../cause.ts'
import { ill } from './ill.ts'
import { medicine } from './medicine.ts'
import { pain } from './pain.ts'
import { painPattern } from './pain-pattern.ts'

/** Is it something for a doctor? */
export const body: readonly Cause[] = [pain, painPattern, ill, medicine]
