import type { CheckIn } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { pastOf } from '../past/past.ts'
import { emptyHistory, plainRun } from '../testing/histories.for-tests.ts'
import { worstOfMorning } from './worst-of-morning.ts'

const dayOf = (i: number) => new Date(Date.UTC(2026, 8, 1 + i)).toISOString().slice(0, 10)

/** Mornings one after the other, and a run on the last of them. */
const lookAt = (mornings: readonly Omit<CheckIn, 'day'>[]) => {
  const day = dayOf(mornings.length - 1)
  const past = pastOf({
    ...emptyHistory,
    runs: [{ ...plainRun, day }],
    checkIns: mornings.map((morning, i) => ({ day: dayOf(i), ...morning })),
  })
  const { worst, says } = worstOfMorning(past)
  return { worst: worst[0]!, says: Number.isNaN(worst[0]!) ? '' : says(0) }
}

/** The history of the health sheet: median 11, median deviation 1, as points of ten. */
const usual = [10, 12, 11, 9, 13, 10, 12, 11, 10, 12, 14, 11, 10, 13, 12, 11, 9, 10, 12, 11, 13].map(
  (one) => one / 2,
)

describe('a morning against those before', () => {
  it('counts in robust standard deviations, as the sheet has it', () => {
    const { worst, says } = lookAt([...usual, 9].map((soreness) => ({ soreness })))
    expect(worst).toBeCloseTo(4.7214, 4)
    expect(says).toBe('soreness 9 of 10 that morning, mostly 5.5 of 10')
  })

  it('goes by the worst of it and sums nothing, with what is not told left out', () => {
    const calm = usual.map((soreness) => ({ soreness, heartRateRestBpm: 50, sleepH: 8 }))
    expect(lookAt([...calm, { soreness: 5.5, heartRateRestBpm: 56, sleepH: 8 }]).says).toBe(
      'resting heart rate 56 beats that morning, mostly 50 beats',
    )
    expect(lookAt([...calm, { sleepH: 6 }])).toMatchObject({
      worst: 2 / (0.5 * 1.4826),
      says: 'sleep 6.0 hours that morning, mostly 8.0 hours',
    })
  })

  it('takes heart rate variability as a mean of days', () => {
    const calm = Array.from({ length: 20 }, () => ({ rmssdMs: 60 }))
    expect(lookAt([...calm, { rmssdMs: 30 }]).worst).toBeLessThan(
      lookAt([...calm, ...Array.from({ length: 7 }, () => ({ rmssdMs: 30 }))]).worst,
    )
  })

  it('is not known after fewer than ten mornings, or where nothing was told of it', () => {
    expect(lookAt([...usual.slice(0, 9), 9].map((soreness) => ({ soreness }))).worst).toBeNaN()
    expect(lookAt([...usual.map((soreness) => ({ soreness })), { ill: false }]).worst).toBeNaN()
  })
})
