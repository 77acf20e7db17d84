import { expect, it } from 'vitest'
import { defaultSettings } from './index.ts'
import { ownWeights } from './own-weights.ts'

const weightOf = (id: 'gct' | 'cad', weights?: Record<string, number>) =>
  ownWeights(defaultSettings, weights).evidence.rows[id].weight

it('weighs what is named as it is told, and all else as usual', () => {
  expect(weightOf('gct', { gct: 1.7 })).toBe(1.7)
  expect(weightOf('cad', { gct: 1.7 })).toBe(defaultSettings.evidence.rows.cad.weight)
  expect(defaultSettings.evidence.rows.gct.weight).not.toBe(1.7)
})

it('takes no weight that is none, and leaves settings alone where nothing is told', () => {
  expect(weightOf('gct', { gct: -1 })).toBe(defaultSettings.evidence.rows.gct.weight)
  expect(weightOf('gct', { gct: Number.NaN, nothing: 3 })).toBe(defaultSettings.evidence.rows.gct.weight)
  expect(ownWeights(defaultSettings, undefined)).toBe(defaultSettings)
})
