import { describe, expect, it } from 'vitest'
import { sayDay } from './day.ts'

describe('sayDay', () => {
  it('says the hour on the runner’s own clock', () => {
    expect(sayDay('2025-05-04T06:30:00Z', 7200, 'en-GB')).toMatch(/^Sun,? 4 May 2025, 08:30$/)
  })

  it('crosses midnight with the runner', () => {
    expect(sayDay('2025-05-04T23:30:00Z', 3600, 'en-GB')).toMatch(/^Mon,? 5 May 2025, 00:30$/)
  })

  it('says it in the reader’s language', () => {
    expect(sayDay('2025-05-04T06:30:00Z', 7200, 'de')).toBe('So., 4. Mai 2025, 08:30')
  })

  it('says so when the local hour is not known', () => {
    expect(sayDay('2025-05-04T06:30:00Z', null, 'en-GB')).toMatch(/^Sun,? 4 May 2025, 06:30 UTC$/)
  })
})
