import { describe, expect, it } from 'vitest'
import { placesOf } from './places-of.ts'

const days = [1, 2, 5].map((day) => Date.UTC(2026, 4, day))

describe('the places of runs on the same way', () => {
  it('are spread over their dates, faster up', () => {
    const { speedMps } = placesOf(days, { speedMps: [3, 4, 3.5], heartRateBpm: [] }, 416)
    expect(speedMps?.points.map(({ x }) => x)).toEqual([8, 108, 408])
    const [slow, fast] = speedMps?.points ?? []
    expect(fast?.y).toBe(speedMps?.top)
    expect(slow?.y).toBe(speedMps?.bottom)
  })

  it('have no lane for what no run knows', () => {
    const { heartRateBpm } = placesOf(days, { speedMps: [3, 4, 3], heartRateBpm: [NaN, NaN, NaN] }, 400)
    expect(heartRateBpm).toBeNull()
  })

  it('leave a run out of a lane whose figure it lacks, and keep the others', () => {
    const { heartRateBpm } = placesOf(days, { speedMps: [3, 4, 3], heartRateBpm: [150, NaN, 160] }, 400)
    expect(heartRateBpm?.points.map(({ y }) => Number.isNaN(y))).toEqual([false, true, false])
  })

  it('lie in the middle where all are alike or on one day', () => {
    const { speedMps } = placesOf([days[0] ?? 0, days[0] ?? 0], { speedMps: [3, 3], heartRateBpm: [] }, 400)
    expect(speedMps?.points).toEqual([
      { x: 200, y: 74 },
      { x: 200, y: 74 },
    ])
  })
})
