import type { Feature } from '../feature.ts'
import { isMeasured } from '../feature.ts'
import { strideChange } from './stride-change.ts'

/** Cadence at equal speed. A large change is a switch of form or sensor, not fatigue. */
export const cad: Feature = {
  id: 'cad',
  unit: 'percent',
  measure(sight) {
    const { slopeError, switchPercent } = sight.settings.cad
    const change = strideChange(sight, sight.strides.cadence, slopeError)
    const switched = isMeasured(change) && Math.abs(change.value) > switchPercent
    return switched ? { because: 'cadence-switched' } : change
  },
}
