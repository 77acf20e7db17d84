import type { Feature } from '../feature.ts'
import { strideChange } from './stride-change.ts'

/** Contact time at equal speed; longer speaks for tired legs. */
export const gct: Feature = {
  id: 'gct',
  unit: 'percent',
  measure: (sight) => strideChange(sight, sight.strides.groundContact, sight.settings.gct.slopeError),
}
