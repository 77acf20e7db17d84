import { describe, expect, it } from 'vitest'
import { defaultCleanSettings } from './clean.ts'
import { climbOf } from './climb.ts'

const climbed = (altitude: (metres: number) => number) => {
  const distanceM = Float64Array.from({ length: 4001 }, (_, i) => i * 3)
  const climb = climbOf(distanceM, distanceM.map(altitude), defaultCleanSettings.grade)
  return [climb?.ascentM.at(-1) ?? NaN, climb?.descentM.at(-1) ?? NaN]
}

describe('climbOf', () => {
  it('sums what goes up and what goes down', () => {
    const [up, down] = climbed((metres) => 400 + 50 * Math.sin((2 * Math.PI * metres) / 4000))
    expect(up).toBeCloseTo(300, -1)
    expect(down).toBeCloseTo(300, -1)
  })

  it('counts an even climb once', () => {
    const [up, down] = climbed((metres) => 400 + 0.02 * metres)
    expect(up).toBeCloseTo(240, -1)
    expect(down).toBe(0)
  })

  it('counts hardly anything on the flat, however a barometer trembles', () => {
    const [up] = climbed((metres) => 400 + 0.4 * Math.sin(metres * 7))
    expect(up).toBeLessThan(2)
  })

  it('is unknown where altitude is', () => {
    expect(climbed(() => NaN)).toEqual([NaN, NaN])
    expect(climbOf(Float64Array.of(0, 3), undefined, defaultCleanSettings.grade)).toBeNull()
  })
})
