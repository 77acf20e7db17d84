import { describe, expect, it } from 'vitest'
import { runTitle } from './run-title.ts'

const nameless = { name: null, race: null, subSport: null, sport: 'running' } as const

describe('runTitle', () => {
  it('is the name that the runner or the watch gave', () => {
    expect(runTitle({ ...nameless, name: 'Along the canal', race: true })).toBe('Along the canal')
  })

  it('is the kind of run where there is no name', () => {
    expect(runTitle({ ...nameless, race: true, subSport: 'trail' })).toBe('Race')
    expect(runTitle({ ...nameless, subSport: 'trail' })).toBe('Trail run')
    expect(runTitle({ ...nameless, subSport: 'street' })).toBe('Run')
    expect(runTitle({ ...nameless, sport: 'unknown' })).toBe('Run')
  })

  it('does not call a ride a run', () => {
    expect(runTitle({ ...nameless, sport: 'cycling' })).toBe('Cycling')
  })
})
