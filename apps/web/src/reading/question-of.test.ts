import type { Given } from '@freshlegs/analysis'
import { expect, it } from 'vitest'
import { questionOf } from './question-of.ts'

const given: Given = {
  athlete: { sex: 'female', heartRateMaxBpm: 190 },
  without: ['heartRateBpm', 'cadenceSpm'],
}

it('is the same question in whatever order it is written', () => {
  const turned: Given = {
    without: ['cadenceSpm', 'heartRateBpm'],
    athlete: { heartRateMaxBpm: 190, sex: 'female' },
  }
  expect(questionOf(turned)).toBe(questionOf(given))
  expect(questionOf({ ...given, runnerSaid: {} })).toBe(questionOf(given))
})

it.each<Given>([
  { athlete: { sex: 'female', heartRateMaxBpm: 191 } },
  { runnerSaid: { stoppedBy: 'legs' } },
  { runnerSaid: { race: true } },
  { without: ['cadenceSpm'] },
  { units: 'imperial' },
  { sha256: '00' },
])('is another question when something else is given: %o', (changed) => {
  expect(questionOf({ ...given, ...changed })).not.toBe(questionOf(given))
})
