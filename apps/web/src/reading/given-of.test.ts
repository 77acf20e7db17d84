import { describe, expect, it } from 'vitest'
import { givenOf } from './given-of.ts'

describe('what the server gives a judgement', () => {
  it('is taken over as it is', () => {
    expect(
      givenOf({
        athlete: { massKg: 60, sex: 'female', heartRateMaxBpm: 188 },
        runnerSaid: { stoppedBy: 'on-purpose', race: false },
        without: ['heartRateBpm'],
      }),
    ).toEqual({
      athlete: { massKg: 60, sex: 'female', heartRateMaxBpm: 188 },
      runnerSaid: { stoppedBy: 'on-purpose', race: false },
      without: ['heartRateBpm'],
    })
  })

  it('is left out where these words are not known here', () => {
    expect(
      givenOf({
        athlete: { massKg: 'sixty', sex: 'unsaid', shoeSize: 42 },
        runnerSaid: { stoppedBy: 'a dog' },
        without: ['moonPhase'],
      }),
    ).toEqual({ athlete: {}, runnerSaid: {}, without: [] })
  })
})
