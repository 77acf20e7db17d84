import { expect, it } from 'vitest'
import { questionOf } from './question-of.ts'

const given = { athlete: { sex: 'female', heartRateMaxBpm: 190 }, without: ['power', 'cadence'] } as const

it('is the same question in whatever order it is written', () => {
  const turned = { without: ['cadence', 'power'], athlete: { heartRateMaxBpm: 190, sex: 'female' } } as const
  expect(questionOf(turned)).toBe(questionOf(given))
  expect(questionOf({ ...given, runnerSaid: {} })).toBe(questionOf(given))
})

it.each([
  { athlete: { sex: 'female', heartRateMaxBpm: 191 } },
  { runnerSaid: { stoppedBy: 'legs' } },
  { runnerSaid: { race: true } },
  { without: ['power'] },
  { units: 'imperial' },
  { sha256: '00' },
] as const)('is another question when something else is given: %o', (changed) => {
  expect(questionOf({ ...given, ...changed })).not.toBe(questionOf(given))
})
