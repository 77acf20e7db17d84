import type { Report } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { simulated } from '../simulated.for-tests.ts'
import { alsoMeasured } from './also-measured.ts'

const { report } = simulated('legs-go')
const nothing = {
  decoupling: null,
  heartRateShare: null,
  decoupledFromM: null,
  paHrPercent: null,
  refused: 'No heart rate.',
}
const said = (durability: Partial<Report['durability']>, seconds: number | null = null) =>
  alsoMeasured(
    {
      ...report,
      durability: { ...nothing, ...durability },
      bill: { path: null, unevenSpeed: seconds === null ? null : { jPerKg: 1, seconds } },
    },
    'metric',
  )

describe('what else was measured', () => {
  it('says what a metre cost the heart, and why', () => {
    expect(said({ decoupling: 1.16, heartRateShare: 0.1, decoupledFromM: 12000 })).toEqual([
      'At the end a metre took 16 % more heartbeats than early in the run, nearly all of it because you were slower. It began around 12.0 km.',
    ])
  })

  it('calls the same the same', () => {
    expect(said({ decoupling: 1.01 })).toEqual([
      'A metre took as many heartbeats at the end as early in the run.',
    ])
  })

  it('says that a little unevenness costs next to nothing', () => {
    expect(said({}, 3)).toEqual(['Running unevenly cost you about 3 seconds: next to nothing.'])
  })

  it('is silent about what was not measured', () => {
    expect(said({})).toEqual([])
  })
})
