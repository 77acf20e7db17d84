import { describe, expect, it } from 'vitest'
import { greatCircle } from './great-circle.ts'

describe('greatCircle', () => {
  it('makes a degree of latitude 111.195 km everywhere', () => {
    expect(greatCircle(0, 0, 1, 0)).toBeCloseTo(111_195.08, 2)
    expect(greatCircle(60, 20, 61, 20)).toBeCloseTo(111_195.08, 2)
  })

  it('halves a degree of longitude at 60 degrees', () => {
    expect(greatCircle(60, 0, 60, 0.001) / greatCircle(0, 0, 0, 0.001)).toBeCloseTo(0.5, 6)
  })

  it('is the same both ways, short across the date line, and half round the world at most', () => {
    expect(greatCircle(10, 20, 30, 40)).toBe(greatCircle(30, 40, 10, 20))
    expect(greatCircle(0, 179.999, 0, -179.999)).toBeLessThan(300)
    expect(greatCircle(90, 0, -90, 0)).toBeCloseTo(Math.PI * 6_371_008.8, 3)
  })
})
