import { describe, expect, it } from 'vitest'
import { feltWall } from './felt-wall.ts'

describe('feltWall', () => {
  it('finds nothing in even splits', () => {
    expect(feltWall({ splitM: 5000, paceSPerKm: Array(8).fill(300) })).toEqual({
      excessRatio: 0,
      spreadRatio: 0,
      felt: 0,
      feltBySpread: 0,
    })
  })

  it('draws the line higher for single kilometres than for 5 km', () => {
    const paces = [300, 300, 300, 300, 327]
    expect(feltWall({ splitM: 5000, paceSPerKm: paces }).felt).toBe(1)
    expect(feltWall({ splitM: 1000, paceSPerKm: paces }).felt).toBe(0)
  })

  it('knows no line for splits of any other length', () => {
    expect(feltWall({ splitM: 2000, paceSPerKm: [300, 300, 300, 400] }).felt).toBeNaN()
  })
})
