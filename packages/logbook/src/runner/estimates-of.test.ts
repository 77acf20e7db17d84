import type { CheckIn, RunSummary } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { type Estimate, estimatesOf } from './estimates-of.ts'

const run = (change: Partial<RunSummary>): RunSummary => ({
  ...summaryForTests,
  movingS: 7200,
  heartRateBpm: 140,
  heartRateTopBpm: 165,
  ...change,
})
const of = (key: Estimate['key'], ...given: Parameters<typeof estimatesOf>) =>
  estimatesOf(...given).find((estimate) => estimate.key === key)!

describe('the maximum heart rate', () => {
  it('is at least the highest that another run confirms', () => {
    const runs = [run({ heartRateTopBpm: 183 }), run({ heartRateTopBpm: 186.4 }), run({})]
    expect(of('heartRateMaxBpm', runs)).toEqual({
      key: 'heartRateMaxBpm',
      value: 186,
      interval: [186, 196],
      basis:
        'At least this: the highest of 3 runs with a heart rate that can be trusted, on 2026-05-01, and another run came within 5 beats of it. Few runs are run to the maximum.',
    })
  })

  it('passes over a single run that goes far beyond all others', () => {
    const runs = [run({ heartRateTopBpm: 221 }), run({ heartRateTopBpm: 184 }), run({ heartRateTopBpm: 182 })]
    expect(of('heartRateMaxBpm', runs).value).toBe(184)
  })

  it('takes a single run where there is no other, and says so', () => {
    const { value, basis } = of('heartRateMaxBpm', [run({ heartRateTopBpm: 180 })])
    expect(value).toBe(180)
    expect(basis).toContain('the highest of 1 run with')
    expect(basis).toContain('no other run came near it yet')
  })

  it('is not taken from runs that the runner does not believe, nor from the simulated one', () => {
    const runs = [
      run({ heartRateTopBpm: 200, ignored: true }),
      run({ heartRateTopBpm: 200, heartRateIgnored: true }),
      run({ heartRateTopBpm: 200, simulated: true }),
      run({ heartRateTopBpm: 180 }),
    ]
    expect(of('heartRateMaxBpm', runs).value).toBe(180)
    expect(of('heartRateMaxBpm', [run({ heartRateTopBpm: 200, simulated: true })]).value).toBe(200)
  })

  it('is unknown without a heart rate that can be trusted', () => {
    expect(of('heartRateMaxBpm', [run({ heartRateTopBpm: null })]).value).toBeNull()
    expect(of('heartRateMaxBpm', []).interval).toBeNull()
  })
})

describe('the threshold', () => {
  const hard = (heartRateBpm: number) => run({ movingS: 2700, heartRateBpm, heartRateTopBpm: 185 })

  it('is what the hardest efforts of half an hour to an hour were held at', () => {
    expect(of('heartRateThresholdBpm', [hard(168), hard(171), hard(169), hard(160)])).toMatchObject({
      value: 169,
      interval: [165, 173],
      basis: expect.stringContaining('Our estimate, from the mean of your 3 hardest efforts'),
    })
  })

  it('is assumed from the maximum where there are none, and says so', () => {
    expect(of('heartRateThresholdBpm', [hard(169), run({ heartRateTopBpm: 185 })])).toMatchObject({
      value: 163,
      interval: [155, 170],
      basis: expect.stringMatching(/^Assumed: 88 % of the maximum/),
    })
  })

  it('goes by a measured maximum, and not by an estimated one', () => {
    const profile = (from: 'measured' | 'estimated') => ({ heartRateMaxBpm: { value: 200, from } })
    expect(of('heartRateThresholdBpm', [run({})], profile('measured')).value).toBe(176)
    expect(of('heartRateThresholdBpm', [run({})], profile('estimated')).value).toBe(145)
  })

  it('is unknown where the maximum is', () => {
    expect(of('heartRateThresholdBpm', []).value).toBeNull()
  })
})

describe('what mornings tell', () => {
  const morning = (n: number, told: Partial<CheckIn>): CheckIn => ({
    day: `2026-04-${String(n + 1).padStart(2, '0')}`,
    ...told,
  })

  it('is a resting heart rate: the middle one of the last four weeks of them', () => {
    const long = Array.from({ length: 2 }, (_, n) => morning(n, { heartRateRestBpm: 80 }))
    const late = Array.from({ length: 28 }, (_, n) => morning(n + 2, { heartRateRestBpm: 45 + (n % 5) }))
    expect(of('heartRateRestBpm', [], {}, [...long, ...late])).toEqual({
      key: 'heartRateRestBpm',
      value: 47,
      interval: [46, 48],
      basis:
        'The middle one of the last 28 mornings that tell it, up to 2026-04-30; half of them lie in the range.',
    })
  })

  it('is the mass of the last one that tells it, with the range of those before', () => {
    const mornings = [61.5, 60.9, 61.2].map((massKg, n) => morning(n, { massKg }))
    expect(of('massKg', [], {}, [...mornings, morning(3, { sleepH: 7 })])).toMatchObject({
      value: 61.2,
      interval: [60.9, 61.5],
      basis: 'Told on the morning of 2026-04-03; the range is that of the last 3 mornings that tell it.',
    })
    expect(of('massKg', [], {}, mornings.slice(0, 1)).basis).toBe('Told on the morning of 2026-04-01 alone.')
  })

  it('is nothing of a resting heart rate where there are hardly any', () => {
    const mornings = [50, 51].map((heartRateRestBpm, n) => morning(n, { heartRateRestBpm }))
    expect(of('heartRateRestBpm', [], {}, mornings).value).toBeNull()
  })
})

it('says of everything else that runs do not tell it', () => {
  const silent = estimatesOf([run({})]).filter(({ key }) => !/Max|Threshold/.test(key))
  expect(silent.map(({ key, value }) => [key, value])).toEqual([
    ['heartRateRestBpm', null],
    ['massKg', null],
    ['heightM', null],
    ['birthYear', null],
    ['sex', null],
  ])
  for (const { basis } of silent) expect(basis).toMatch(/^Runs do not .*\.$/)
})
