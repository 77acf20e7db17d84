import { defaultSettings } from '@freshlegs/analysis'
import { describe, expect, it } from 'vitest'
import { basisOf } from './basis-of.ts'
import { givenFor, noEdits } from './given-for.ts'

const measured = <Value>(value: Value) => ({ value, from: 'measured' as const })

describe('basisOf', () => {
  it('is short, and the same for the same, in whatever order it was written', () => {
    expect(basisOf({})).toMatch(/^[0-9a-f]{16}$/)
    expect(basisOf({ athlete: { massKg: 60, heightM: 1.7 } })).toBe(
      basisOf({ athlete: { heightM: 1.7, massKg: 60 } }),
    )
  })

  it('does not tell nothing from an empty word', () => {
    expect(basisOf(givenFor({}, noEdits))).toBe(basisOf({}))
  })

  it('is another for whatever a judgement depends on', () => {
    const bases = [
      basisOf({}),
      basisOf({ athlete: { heartRateMaxBpm: 190 } }),
      basisOf({ athlete: { heartRateMaxBpm: 191 } }),
      basisOf({ runnerSaid: { race: true } }),
      basisOf({ runnerSaid: { race: false } }),
      basisOf({ runnerSaid: { stoppedBy: 'legs' } }),
      basisOf({ without: ['heartRateBpm'] }),
      basisOf({}, { ...defaultSettings, trust: { ...defaultSettings.trust, binS: 11 } }),
    ]
    expect(new Set(bases).size).toBe(bases.length)
  })
})

describe('givenFor', () => {
  it('is what the profile holds, measured or estimated, and what the runner said of the run', () => {
    const profile = { massKg: measured(60), heartRateMaxBpm: { value: 188, from: 'estimated' as const } }
    expect(givenFor(profile, { race: false, stoppedBy: 'legs', heartRateIgnored: true })).toEqual({
      athlete: { massKg: 60, heartRateMaxBpm: 188 },
      runnerSaid: { race: false, stoppedBy: 'legs' },
      without: ['heartRateBpm'],
    })
  })

  it('is nothing where nothing is known', () => {
    expect(givenFor({}, noEdits)).toEqual({ athlete: {}, runnerSaid: {}, without: [] })
  })
})
