import { medianInPlace } from '@freshlegs/science'
import type { Feature } from '../feature.ts'
import { valuesAt } from '../places.ts'
import { isTooFew, unread } from './stride-change.ts'

/** How much further from even the two feet are, in percentage points (untested: few runs have it). */
export const bal: Feature = {
  id: 'bal',
  unit: 'pp',
  measure(sight) {
    const { places, strides, settings } = sight
    const before = valuesAt(places.baseline, strides.unevenPp)
    const late = valuesAt(places.late, strides.unevenPp)
    if (isTooFew(sight, before, late)) return unread(strides.unevenPp)
    return { value: medianInPlace(late) - medianInPlace(before), standardError: settings.bal.error }
  },
}
