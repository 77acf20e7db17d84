import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

describe('nearest', () => {
  const column = Float64Array.of(0, 10, 20, 20, 40)

  it('finds the closer of two neighbours', () => {
    expect(nearest(column, 14)).toBe(1)
    expect(column[nearest(column, 16)]).toBe(20)
  })

  it('stays inside at both ends', () => {
    expect(nearest(column, -5)).toBe(0)
    expect(nearest(column, 99)).toBe(4)
  })

  it('answers 0 for a column of one or none', () => {
    expect(nearest(Float64Array.of(3), 99)).toBe(0)
    expect(nearest(new Float64Array(), 1)).toBe(0)
  })
})
