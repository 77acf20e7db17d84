import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { timeOrder } from './time-order.ts'

const track = (timeS: number[], heartRateBpm: number[]) => ({
  timeS: Float64Array.from(timeS),
  streams: { heartRateBpm: Float64Array.from(heartRateBpm) },
})
const apply = (timeS: number[], heartRateBpm: number[]) =>
  timeOrder.apply(track(timeS, heartRateBpm), steadyRun(), settings)

describe('timeOrder', () => {
  it('puts samples in the order of time', () => {
    expect(apply([0, 2, 1, 3], [100, 102, 101, 103])?.track).toEqual(
      track([0, 1, 2, 3], [100, 101, 102, 103]),
    )
  })

  it('makes samples of one moment into one that knows what any of them knew, the first before the others', () => {
    expect(apply([0, 1, 1, 1, 2], [100, NaN, 101, 109, 102])?.track).toEqual(
      track([0, 1, 2], [100, 101, 102]),
    )
  })

  it('drops samples without a time', () => {
    const repaired = apply([0, NaN, 1, Infinity], [100, 1, 101, 1])
    expect(repaired?.track).toEqual(track([0, 1], [100, 101]))
    expect(repaired?.samples).toBe(2)
  })

  it('has nothing to do when times only rise, evenly or not', () => {
    expect(apply([0, 1, 5, 5.5, 90], [1, 2, 3, 4, 5])).toBeNull()
  })
})
