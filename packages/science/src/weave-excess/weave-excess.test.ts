import { describe, expect, it } from 'vitest'
import { weaveExcess } from './weave-excess.ts'

describe('weaveExcess', () => {
  it('is nothing on a straight line', () => {
    expect(weaveExcess({ amplitudeM: 0, wavelengthM: 50 })).toEqual({ excessRatio: 0, approximateRatio: 0 })
  })

  it('agrees with a line drawn in a million pieces', () => {
    const pieces = 1_000_000
    let length = 0
    for (let i = 0; i < pieces; i++) {
      const dx = 20 / pieces
      const dy = 3 * (Math.sin((2 * Math.PI * (i + 1)) / pieces) - Math.sin((2 * Math.PI * i) / pieces))
      length += Math.hypot(dx, dy)
    }
    expect(weaveExcess({ amplitudeM: 3, wavelengthM: 20 }).excessRatio).toBeCloseTo(length / 20 - 1, 8)
  })
})
