import { describe, expect, it } from 'vitest'
import { coxRegression } from '../cox-regression/cox-regression.ts'
import { lcg } from '../series/lcg.ts'
import { proportionalHazardsCheck } from './proportional-hazards-check.ts'

/** Runs in which a covariate matters as much as `effect` says at a time between 0 and 1. */
function checked(effect: (time: number) => number, seed: number) {
  const next = lcg(seed).uniform
  const step = 0.01
  const runs = Array.from({ length: 400 }, () => {
    const x = next() < 0.5 ? 1 : 0
    let time = step
    while (time < 1 && next() > step * 2 * Math.exp(effect(time) * x)) time += step
    return { x, time, event: time < 1 ? 1 : 0 }
  })
  const columns = {
    time: runs.map(({ time }) => time),
    event: runs.map(({ event }) => event),
    covariates: runs.map(({ x }) => x),
    theta: 0,
  }
  const { coefficients } = coxRegression({ ...columns, priorMeans: [0] })
  return proportionalHazardsCheck({ ...columns, coefficients })
}

const share = (effect: (time: number) => number) => {
  const seeds = Array.from({ length: 40 }, (_, i) => i + 1)
  return seeds.filter((seed) => checked(effect, seed).p[0]! < 0.05).length / seeds.length
}

describe('proportionalHazardsCheck', () => {
  it('sees a link that turns round along the run', () => {
    expect(share((time) => 1.5 - 3 * time)).toBeGreaterThan(0.8)
  })

  it('sees none in a link that stays, but for the chance that it names', () => {
    expect(share(() => 0.8)).toBeLessThan(0.15)
  })

  it('shows by thirds how it changes', () => {
    const { thirds } = checked((time) => 2 - 4 * time, 7)
    expect(thirds[0]).toBeGreaterThan(thirds[2]!)
  })

  it('knows nothing of fewer than six events', () => {
    const few = {
      time: [1, 2, 3, 4],
      event: [1, 1, 1, 1],
      covariates: [1, 0, 1, 0],
      coefficients: [0],
      theta: 0,
    }
    expect(proportionalHazardsCheck(few).p).toEqual([])
  })
})
