import { describe, expect, it } from 'vitest'
import { coxRegression } from './cox-regression.ts'

const time = [10, 12, 15, 18, 20, 22, 25, 30, 31, 36]
const event = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1]
const runs = { time, event, covariates: [3, 2, 4, 2, 3, 1, 2, 1, 2, 1], priorMeans: [0], theta: 0 }

describe('coxRegression', () => {
  it('says that more of what came with early events goes with early events', () => {
    expect(coxRegression(runs).coefficients[0]).toBeGreaterThan(0)
    const turned = { ...runs, covariates: runs.covariates.map((value) => -value) }
    expect(coxRegression(turned).coefficients[0]).toBeCloseTo(-coxRegression(runs).coefficients[0]!, 9)
  })

  it('is drawn to the prior, the more the stronger it is', () => {
    const at = (theta: number) => coxRegression({ ...runs, priorMeans: [-1], theta }).coefficients[0]!
    expect(at(1)).toBeLessThan(at(0))
    expect(at(10)).toBeLessThan(at(1))
    expect(at(1e6)).toBeCloseTo(-1, 4)
  })

  it('knows nothing from a covariate without spread, from runs without an event, or from two that say the same', () => {
    for (const given of [
      { ...runs, covariates: time.map(() => 2) },
      { ...runs, event: time.map(() => 0) },
      { ...runs, covariates: runs.covariates.flatMap((value) => [value, value]), priorMeans: [0, 0] },
    ])
      expect(coxRegression(given).events).toBeNaN()
  })

  it('comes to the same wherever it begins to look', () => {
    const drawn = { ...runs, priorMeans: [0.3], theta: 8 }
    const usual = coxRegression(drawn)
    for (const from of [-1.5, 0, 2])
      expect(coxRegression(drawn, [from]).coefficients[0]).toBeCloseTo(usual.coefficients[0]!, 7)
  })

  it('does not call a perfect split an infinite effect', () => {
    const split = {
      time: [1, 2, 3, 4],
      event: [1, 1, 0, 0],
      covariates: [1, 1, 0, 0],
      priorMeans: [0],
      theta: 0,
    }
    expect(coxRegression(split).coefficients).toEqual([])
    expect(coxRegression({ ...split, theta: 8 }).coefficients[0]).toBeGreaterThan(0)
  })
})
