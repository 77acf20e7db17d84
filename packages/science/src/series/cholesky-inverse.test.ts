import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choleskyInverse } from './cholesky-inverse.ts'

const product = (a: Float64Array, b: Float64Array, size: number) =>
  Float64Array.from({ length: size * size }, (_, at) => {
    let sum = 0
    for (let k = 0; k < size; k++) sum += a[Math.floor(at / size) * size + k]! * b[k * size + (at % size)]!
    return sum
  })

describe('choleskyInverse', () => {
  it('gives one when multiplied by the matrix', () => {
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(numbers, (drawn) => {
        // A square plus the unit matrix is always positive definite.
        const half = Float64Array.from(drawn)
        const transposed = half.map((_, at) => half[(at % 3) * 3 + Math.floor(at / 3)]!)
        const matrix = product(half, transposed, 3).map((one, at) => one + (at % 4 === 0 ? 1 : 0))
        const inverse = choleskyInverse(matrix, 3)
        if (!inverse) throw new Error('expected an inverse')
        product(matrix, inverse, 3).forEach((one, at) => {
          expect(one).toBeCloseTo(at % 4 === 0 ? 1 : 0, 6)
        })
      }),
    )
  })

  it('gives nothing where two rows say the same, or a direction has no curvature', () => {
    expect(choleskyInverse(Float64Array.of(1, 1, 1, 1), 2)).toBeUndefined()
    expect(choleskyInverse(Float64Array.of(1, 0, 0, -1), 2)).toBeUndefined()
  })
})
