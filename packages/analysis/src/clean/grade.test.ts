import { describe, expect, it } from 'vitest'
import { defaultCleanSettings } from './clean.ts'
import { gradeOf, meansOverDistance } from './grade.ts'

const gradeAlong = (altitude: (metres: number) => number, everyM = 3) => {
  const distanceM = Float64Array.from({ length: 3000 / everyM }, (_, i) => i * everyM)
  const grade = gradeOf(distanceM, distanceM.map(altitude), defaultCleanSettings.grade)
  return (metres: number) => grade[Math.round(metres / everyM)]
}

describe('gradeOf', () => {
  it.each([3, 15])('is the slope of an even hill, sampled every %i m', (everyM) => {
    const at = gradeAlong((metres) => 400 + 0.05 * metres, everyM)
    expect(at(0)).toBeCloseTo(0.05, 6)
    expect(at(1500)).toBeCloseTo(0.05, 6)
    expect(at(2985)).toBeCloseTo(0.05, 6)
  })

  it('hardly feels a barometer that trembles by half a metre', () => {
    const at = gradeAlong((metres) => 400 + 0.5 * Math.sin(metres * 7))
    for (const metres of [200, 777, 1500]) expect(Math.abs(at(metres) ?? NaN)).toBeLessThan(0.003)
  })

  it('is never steeper than 30 %', () => {
    expect(gradeAlong((metres) => 400 + 0.6 * metres)(1500)).toBe(0.3)
    expect(gradeAlong((metres) => 2400 - 0.6 * metres)(1500)).toBe(-0.3)
  })

  it('is unknown where altitude is, farther than the line reaches', () => {
    const at = gradeAlong((metres) => (metres > 1000 && metres < 2000 ? NaN : 400))
    expect(at(900)).toBe(0)
    expect(at(1500)).toBeNaN()
    expect(at(2100)).toBe(0)
    expect(gradeOf(Float64Array.of(0, 3), undefined, defaultCleanSettings.grade)).toEqual(
      Float64Array.of(NaN, NaN),
    )
  })
})

describe('meansOverDistance', () => {
  it('makes one mean of a long stand at one place', () => {
    const { x, y } = meansOverDistance(Float64Array.of(0, 5, 5, 5, 12), Float64Array.of(1, 2, 2, 3, 9), 10)
    expect([[...x], [...y]]).toEqual([
      [3.75, 12],
      [2, 9],
    ])
  })
})
