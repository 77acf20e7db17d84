import { describe, expect, it } from 'vitest'
import { clean } from './clean/clean.ts'
import { knownAthlete } from './known-athlete.ts'
import { steadyRun } from './steady-run.for-tests.ts'

const { run } = clean(steadyRun())

describe('knownAthlete', () => {
  it('takes what was told before what the file says, key by key', () => {
    expect(knownAthlete({ massKg: 70, heightM: 1.8 }, { massKg: 65 }, run)).toEqual({
      massKg: 65,
      heightM: 1.8,
    })
  })

  it('does not take a maximum of the file that this very run went beyond', () => {
    expect(knownAthlete({ heartRateMaxBpm: 140 }, undefined, run)).toEqual({})
    expect(knownAthlete({ heartRateMaxBpm: 180 }, undefined, run)).toEqual({ heartRateMaxBpm: 180 })
  })

  it('takes what the runner says all the same', () => {
    expect(knownAthlete({}, { heartRateMaxBpm: 140 }, run)).toEqual({ heartRateMaxBpm: 140 })
  })
})
