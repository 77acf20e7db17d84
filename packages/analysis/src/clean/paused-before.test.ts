import { describe, expect, it } from 'vitest'
import { pausedBefore } from './paused-before.ts'

const at = (timeS: number[], ...pauses: [number, number][]) => [
  ...pausedBefore(
    Float64Array.from(timeS),
    pauses.map(([fromS, toS]) => ({ fromS, toS })),
  ),
]

describe('pausedBefore', () => {
  it('marks the sample after the timer stood still', () => {
    expect(at([0, 1, 2, 60, 61], [2, 60])).toEqual([0, 0, 0, 1, 0])
  })

  it('marks nothing where the timer stood for the smaller part of the way', () => {
    expect(at([0, 10, 20], [12, 15])).toEqual([0, 0, 0])
  })

  it('adds several pauses within one way, in whatever order they come', () => {
    expect(at([0, 10, 20], [15, 18], [11, 14])).toEqual([0, 0, 1])
  })

  it('bears pauses that end before they begin, or lie outside the run', () => {
    expect(at([0, 10, 20], [18, 12], [-50, -10], [100, 200])).toEqual([0, 0, 0])
  })
})
