import { describe, expect, it } from 'vitest'
import type { Given } from '../api/schemas.ts'
import { givenWithEdit } from './with-edit.ts'

const nothing: Given = { athlete: { massKg: 60 }, runnerSaid: {}, without: [] }

describe('what a run will be judged with after an edit', () => {
  it('is what the runner said now, beside what they said before', () => {
    const given = givenWithEdit(nothing, { stoppedBy: 'legs' })
    expect(given.runnerSaid).toEqual({ stoppedBy: 'legs' })
    expect(givenWithEdit(given, { race: false }).runnerSaid).toEqual({ stoppedBy: 'legs', race: false })
  })

  it('is unknown again where they took it back', () => {
    const given: Given = { ...nothing, runnerSaid: { stoppedBy: 'legs', race: true } }
    expect(givenWithEdit(given, { stoppedBy: null, race: null }).runnerSaid).toEqual({})
  })

  it('leaves the heart rate out once, and takes it in again', () => {
    const without = givenWithEdit(givenWithEdit(nothing, { heartRateIgnored: true }), {
      heartRateIgnored: true,
    })
    expect(without.without).toEqual(['heartRateBpm'])
    expect(givenWithEdit(without, { heartRateIgnored: false })).toEqual(nothing)
  })

  it('is the same after a new name', () => {
    expect(givenWithEdit(nothing, { name: 'Round the park', notes: 'Windy' })).toEqual(nothing)
  })
})
