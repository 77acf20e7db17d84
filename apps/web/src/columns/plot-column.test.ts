import type { Run } from '@freshlegs/analysis'
import { describe, expect, it } from 'vitest'
import { believableRange } from './believable-range.ts'
import { plotColumn } from './plot-column.ts'

const { NaN: none } = Number

function run(timeS: number[], state: number[] = []): Run {
  const column = Float64Array.from(timeS)
  return {
    timeS: column,
    movingS: column,
    distanceM: column,
    speedMps: column,
    gradeRatio: column,
    gradeAdjustedSpeedMps: column,
    state: Uint8Array.from(timeS, (_, i) => state[i] ?? 0),
    streams: {},
  }
}

describe('plotColumn', () => {
  it('breaks the line at a stop', () => {
    expect(plotColumn(Float64Array.of(1, 1, 1), run([0, 1, 2], [0, 2, 0]), 0)).toEqual([1, null, 1])
  })

  it('bridges a sensor that speaks now and then, and breaks in a long silence', () => {
    const drawn = plotColumn(Float64Array.of(1, none, none, 1), run([0, 10, 50, 60]), 0)
    expect(drawn).toEqual([1, undefined, null, 1])
  })
})

describe('believableRange', () => {
  it('gives a steady run room, so that it looks steady', () => {
    const [low, high] = believableRange([150, 151, 150], 40)
    expect(high - low).toBeCloseTo(44)
  })

  it('is not pulled out by a single wild sample', () => {
    const [, high] = believableRange([...new Array<number>(500).fill(150), 900], 10)
    expect(high).toBeLessThan(200)
  })

  it('is a range even when nothing is known', () => {
    const [low, high] = believableRange([null, undefined], 10)
    expect(high).toBeGreaterThan(low)
  })
})
