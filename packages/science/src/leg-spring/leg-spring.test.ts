import { describe, expect, it } from 'vitest'
import { legSpring } from './leg-spring.ts'

const runner = { massKg: 70, heightM: 1.75, speedMps: 3.333, groundContactS: 0.25, flightS: 0.11 }

describe('legSpring', () => {
  it('loses 4.1 % of vertical and 12.1 % of leg stiffness when contact takes 6 % longer at equal step time', () => {
    const tired = legSpring({ ...runner, groundContactS: 0.265, flightS: 0.095 })
    const fresh = legSpring(runner)
    expect(tired.verticalStiffnessNpm / fresh.verticalStiffnessNpm - 1).toBeCloseTo(-0.041, 3)
    expect(tired.legStiffnessNpm / fresh.legStiffnessNpm - 1).toBeCloseTo(-0.121, 3)
  })

  it('sinks as deep whatever the mass: only timing matters', () => {
    expect(legSpring({ ...runner, massKg: 90 }).dipM).toBeCloseTo(legSpring(runner).dipM, 12)
  })

  it('says nothing where the foot would be farther from the hip than the leg is long', () => {
    expect(legSpring({ ...runner, heightM: 1.2, speedMps: 8, groundContactS: 0.4 }).legStiffnessNpm).toBeNaN()
  })
})
