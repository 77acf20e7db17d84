import { describe, expect, it } from 'vitest'
import { glycogenBalance } from './glycogen-balance.ts'

const run = {
  massKg: 70,
  speedMps: 12 / 3.6,
  intensityRatio: 0.75,
  muscleG: 296.604,
  liverG: 85.05,
  intakeGPerH: 0,
  intakeFromMin: 30,
  mostGPerH: 60,
  minutes: 600,
}

describe('glycogenBalance', () => {
  it('runs low later with more eaten, with fuller stores, and at an easier pace', () => {
    const lowAt = (change: Partial<typeof run>) => glycogenBalance({ ...run, ...change }).legsLowMin
    expect(lowAt({ intakeGPerH: 40 })).toBeGreaterThan(lowAt({}))
    expect(lowAt({ muscleG: 400 })).toBeGreaterThan(lowAt({}))
    expect(lowAt({ speedMps: 3, intensityRatio: 0.65 })).toBeGreaterThan(lowAt({}))
  })

  it('takes up no more than can be taken up', () => {
    const at = (intakeGPerH: number) => glycogenBalance({ ...run, intakeGPerH })
    expect(at(120)).toEqual(at(60))
  })

  it('meets no wall in a run that ends before it', () => {
    const { wallMin, legsLowMin, muscleLeftG } = glycogenBalance({ ...run, minutes: 60 })
    expect(wallMin).toBeNaN()
    expect(legsLowMin).toBeNaN()
    expect(muscleLeftG).toBeGreaterThan(0.2 * run.muscleG)
  })
})
