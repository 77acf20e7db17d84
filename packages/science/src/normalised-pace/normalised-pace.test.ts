import { describe, expect, it } from 'vitest'
import { normalisedPace } from './normalised-pace.ts'

const blocks = Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? 3.2 : 3.8))

describe('normalisedPace', () => {
  it('is 3.525811 m/s for ten turns of a minute at 3.2 and a minute at 3.8', () => {
    const speedMps = blocks.flatMap((speed) => Array<number>(60).fill(speed))
    const { normalisedSpeedMps, variabilityRatio } = normalisedPace({
      durationS: speedMps.map(() => 1),
      speedMps,
    })
    expect(normalisedSpeedMps).toBeCloseTo(3.525811, 6)
    expect(variabilityRatio).toBeCloseTo(1.007374, 6)
  })

  it('is nearly the same when recorded every five seconds', () => {
    const speedMps = blocks.flatMap((speed) => Array<number>(12).fill(speed))
    expect(normalisedPace({ durationS: speedMps.map(() => 5), speedMps }).normalisedSpeedMps).toBeCloseTo(
      3.5258,
      2,
    )
  })

  it('is the speed itself when even', () => {
    expect(
      normalisedPace({ durationS: Array(50).fill(3), speedMps: Array(50).fill(3.3) }).variabilityRatio,
    ).toBeCloseTo(1, 12)
  })

  it('needs half a minute', () => {
    expect(normalisedPace({ durationS: [10, 10], speedMps: [3, 3] }).normalisedSpeedMps).toBeNaN()
  })
})
