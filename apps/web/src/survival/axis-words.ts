import type { UnitsOfTheReader } from '@freshlegs/analysis'
import type { Survival } from '@freshlegs/domain'

export type SurvivalAxis = Survival['unit']

export const survivalAxes = ['min', 'km', 'kJ/kg'] as const satisfies readonly SurvivalAxis[]

/** How an axis is called, and the unit of a length on it, in what the reader counts in. */
export const axisWords = (axis: SurvivalAxis, units: UnitsOfTheReader): AxisWords =>
  axis === 'km' && units === 'imperial' ? miles : words[axis]

interface AxisWords {
  readonly name: string
  readonly unit: string
}

const words: Readonly<Record<SurvivalAxis, AxisWords>> = {
  min: { name: 'Minutes', unit: 'minutes' },
  km: { name: 'Kilometres', unit: 'km' },
  'kJ/kg': { name: 'Work', unit: 'kJ/kg' },
}

const miles: AxisWords = { name: 'Miles', unit: 'miles' }
