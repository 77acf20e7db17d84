import type { Cause } from '../../cause.ts'
import { bloodValues } from './blood-values.ts'
import { emptyStores } from './empty-stores.ts'
import { energyAvailability } from './energy-availability.ts'
import { longSinceMeal } from './long-since-meal.ts'
import { lowCarbohydrate } from './low-carbohydrate.ts'

/** Is there enough, and the right thing? */
export const fuel: readonly Cause[] = [
  lowCarbohydrate,
  longSinceMeal,
  emptyStores,
  energyAvailability,
  bloodValues,
]
