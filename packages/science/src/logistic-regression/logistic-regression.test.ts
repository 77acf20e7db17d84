import { describe, expect, it } from 'vitest'
import { logisticRegression } from './logistic-regression.ts'

const rows = {
  event: [1, 1, 0, 1, 0, 0, 1, 0],
  offset: new Array(8).fill(0),
  covariates: [2, 1, 1, 2, -1, 0, 1, -2],
  priorMeans: [0],
  theta: 0.5,
}

describe('logisticRegression', () => {
  it('says that more of what came with yes goes with yes', () => {
    expect(logisticRegression(rows).coefficients[0]).toBeGreaterThan(0)
    const turned = logisticRegression({ ...rows, covariates: rows.covariates.map((one) => -one) })
    expect(turned.coefficients[0]).toBeCloseTo(-logisticRegression(rows).coefficients[0]!, 9)
  })

  it('is drawn to the prior, the more the stronger it is', () => {
    const at = (theta: number) => logisticRegression({ ...rows, priorMeans: [-1], theta }).coefficients[0]!
    expect(at(10)).toBeLessThan(at(1))
    expect(at(1e6)).toBeCloseTo(-1, 4)
  })

  it('knows nothing where yes and no are split apart and nothing is drawn', () => {
    const split = { ...rows, event: [1, 1, 1, 1, 0, 0, 1, 0] }
    expect(logisticRegression({ ...split, theta: 0 }).coefficients).toEqual([])
    expect(logisticRegression(split).coefficients[0]).toBeGreaterThan(0)
  })

  it('knows nothing of columns that do not fit together', () => {
    expect(logisticRegression({ ...rows, offset: [0] }).coefficients).toEqual([])
    expect(logisticRegression({ ...rows, covariates: [1] }).coefficients).toEqual([])
  })
})
