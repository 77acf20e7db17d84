import type { Unit } from './unit.ts'

/**
 * What is kept of a run for the reasons over a history: one number each. Whoever measures it is a file in
 * `analysis/src/figures`; whoever weighs it asks for it by id. Changes compare late with fresh, at equal speed and slope.
 */
export const figures = [
  { id: 'openingSpeedMps', unit: 'm/s', says: 'hill-corrected speed of minutes 2 to 12' },
  { id: 'steadySpeedMps', unit: 'm/s', says: 'hill-corrected median speed over the moving time' },
  { id: 'fastest400Mps', unit: 'm/s', says: 'fastest 400 m, hill-corrected' },
  { id: 'fastest800Mps', unit: 'm/s', says: 'fastest 800 m, hill-corrected' },
  { id: 'fastest1500Mps', unit: 'm/s', says: 'fastest 1500 m, hill-corrected' },
  { id: 'fastest3000Mps', unit: 'm/s', says: 'fastest 3000 m, hill-corrected' },
  { id: 'fastest5000Mps', unit: 'm/s', says: 'fastest 5000 m, hill-corrected' },
  { id: 'fastest10000Mps', unit: 'm/s', says: 'fastest 10 km, hill-corrected' },
  { id: 'fastestHalfMps', unit: 'm/s', says: 'fastest half marathon, hill-corrected' },
  {
    id: 'speedVariationRatio',
    unit: 'ratio',
    says: 'coefficient of variation of hill-corrected speed, minutes running',
  },
  {
    id: 'speedVariationFirstRatio',
    unit: 'ratio',
    says: 'coefficient of variation of hill-corrected speed, minutes 2 to 32',
  },
  { id: 'contactChangeRatio', unit: 'ratio', says: 'ground contact longer late' },
  {
    id: 'cadenceChangeRatio',
    unit: 'ratio',
    says: 'cadence higher late; a fall is a longer step at equal speed',
  },
  { id: 'bounceChangeRatio', unit: 'ratio', says: 'vertical oscillation larger late' },
  {
    id: 'balanceChangeRatio',
    unit: 'ratio',
    says: 'left and right further apart late, share of contact time',
  },
  { id: 'speedFreshMps', unit: 'm/s', says: 'median speed of the fresh part on the level' },
  { id: 'cadenceFreshSpm', unit: 'spm', says: 'cadence when fresh, on the level' },
  { id: 'balanceFreshRatio', unit: 'ratio', says: 'left and right apart when fresh, share of contact time' },
  { id: 'bounceM', unit: 'm', says: 'vertical oscillation when fresh, on the level' },
  { id: 'heartRateFreshBpm', unit: 'bpm', says: 'heart rate of the fresh part' },
  { id: 'efficiencyMPerBeat', unit: 'm', says: 'hill-corrected metres a heart beat in the fresh part' },
  {
    id: 'aboveThresholdRatio',
    unit: 'ratio',
    says: 'share of the moving time with the heart above threshold',
  },
  {
    id: 'aboveThresholdFirstRatio',
    unit: 'ratio',
    says: 'share of minutes 2 to 32 with the heart above threshold',
  },
  { id: 'easyRatio', unit: 'ratio', says: 'share of the moving time with the heart below 80 % of threshold' },
  { id: 'heartLoad', unit: 'TRIMP', says: 'heart load after Banister' },
  {
    id: 'legLoad',
    unit: 'h',
    says: 'steps times stress, and braking downhill, in hours of running at 10 km/h on the level',
  },
  { id: 'steps', unit: 'steps', says: 'steps of both feet' },
  { id: 'descentJPerKg', unit: 'J/kg', says: 'energy taken up going downhill steeper than 2 %' },
  { id: 'energyJPerKg', unit: 'J/kg', says: 'metabolic cost of the way' },
  { id: 'temperatureC', unit: '°C', says: 'median temperature of the recording; on a wrist it is too warm' },
  { id: 'altitudeM', unit: 'm', says: 'median altitude' },
] as const satisfies readonly {
  id: string
  unit: Unit | 'J/kg' | 'h' | 'TRIMP' | 'steps'
  says: string
}[]

export type FigureId = (typeof figures)[number]['id']

/** An absent key is unknown. */
export type Figures = { readonly [Id in FigureId]?: number }
