import { describe, expect, it } from 'vitest'
import { coxRegression } from '../cox-regression/cox-regression.ts'
import { lcg } from '../series/lcg.ts'
import { robustCoxErrors } from './robust-cox-errors.ts'

/** Runs of which some fade early, the more so the larger the one covariate. */
function drawnRuns(n: number, seed: number) {
  const next = lcg(seed).uniform
  const covariates = Array.from({ length: n }, () => 2 * next())
  const time = covariates.map((x) => Math.round(200 * (-Math.log(1 - next()) * Math.exp(-x)) ** 0.3))
  const event = time.map(() => (next() < 0.5 ? 1 : 0))
  return { time, event, covariates, priorMeans: [0], theta: 0 }
}

const errorsOf = (runs: ReturnType<typeof drawnRuns>, cluster: readonly number[]) =>
  robustCoxErrors({ ...runs, cluster, coefficients: coxRegression(runs).coefficients })

describe('robustCoxErrors', () => {
  const runs = drawnRuns(120, 3)
  const alone = runs.time.map((_, i) => i)

  it('comes to about what leaving out one run after the other does', () => {
    const without = alone.map((out) => {
      const rest = <T>(column: readonly T[]) => column.filter((_, i) => i !== out)
      const left = {
        ...runs,
        time: rest(runs.time),
        event: rest(runs.event),
        covariates: rest(runs.covariates),
      }
      return coxRegression(left).coefficients[0]!
    })
    const middle = without.reduce((sum, one) => sum + one, 0) / without.length
    const jackknife = Math.sqrt(without.reduce((sum, one) => sum + (one - middle) ** 2, 0))
    expect(errorsOf(runs, alone).robust[0]! / jackknife).toBeCloseTo(1, 1)
  })

  it('is not taken in when every run is written down twice, as the plain errors are', () => {
    const twice = <T>(column: readonly T[]) => [...column, ...column]
    const doubled = {
      ...runs,
      time: twice(runs.time),
      event: twice(runs.event),
      covariates: twice(runs.covariates),
    }
    const once = errorsOf(runs, alone)
    const both = errorsOf(doubled, twice(alone))
    expect(both.robust[0]! / once.robust[0]!).toBeCloseTo(1, 1)
    expect(both.plain[0]! / once.plain[0]!).toBeCloseTo(Math.SQRT1_2, 1)
  })

  it('is about the plain one where runs are independent', () => {
    const { robust, plain } = errorsOf(
      drawnRuns(1500, 5),
      Array.from({ length: 1500 }, (_, i) => i),
    )
    expect(robust[0]! / plain[0]!).toBeCloseTo(1, 1)
  })
})
