import type { Survival } from '@freshlegs/domain'

export type SurvivalAxis = Survival['unit']

/** How each axis is called, and a length on it with its unit. */
export const axisWords: Readonly<Record<SurvivalAxis, { readonly name: string; readonly unit: string }>> = {
  min: { name: 'Minutes', unit: 'minutes' },
  km: { name: 'Kilometres', unit: 'km' },
  'kJ/kg': { name: 'Work', unit: 'kJ/kg' },
}

export const survivalAxes = ['min', 'km', 'kJ/kg'] as const satisfies readonly SurvivalAxis[]
