import { describe, expect, it } from 'vitest'
import { simulated } from '../simulated.for-tests.ts'
import { measures } from '../words/measure.ts'
import { altitudeFinding } from './altitude-finding.ts'
import { earlyLateFinding } from './early-late-finding.ts'
import { heartRateFinding } from './heart-rate-finding.ts'
import { paceFinding } from './pace-finding.ts'

const legs = simulated('legs-go')
const even = simulated('holds-to-the-end')
const bare = simulated('no-heart-rate')

describe('the titles of the charts', () => {
  it('say where the pace went, in the reader’s units', () => {
    expect(paceFinding(legs, 'metric')).toMatch(
      /^From \d+\.\d km on you slowed, from \d:\d\d to \d:\d\d \/km$/,
    )
    expect(paceFinding(legs, 'imperial')).toMatch(
      /^From \d+\.\d mi on you slowed, from \d:\d\d to \d+:\d\d \/mi$/,
    )
  })

  it('say that the pace held where it did', () => {
    expect(paceFinding(even, 'metric')).toMatch(/^Pace held/)
  })

  it('say what heart rate did', () => {
    expect(heartRateFinding(even, 'metric')).toMatch(/^Heart rate (stayed at \d+|rose|fell)/)
  })

  it('say so when a sensor was absent', () => {
    expect(heartRateFinding(bare, 'metric')).toBe('Heart rate was not recorded')
  })

  it('say so when a sensor cannot be trusted', () => {
    const doubted = {
      ...legs,
      report: {
        ...legs.report,
        trust: { heartRateBpm: { level: 'unusable' as const, because: 'It followed the cadence.' } },
      },
    }
    expect(heartRateFinding(doubted, 'metric')).toBe('Heart rate, which cannot be trusted here')
  })

  it('tell a stride that held from one that changed', () => {
    const contact = earlyLateFinding({
      channel: 'groundContactS',
      name: 'Contact time',
      measure: measures.contact,
      sameWithinRatio: 0.015,
    })
    expect(contact(legs, 'metric')).toMatch(/^Contact time went from \d+ to \d+ ms$/)
    expect(contact(even, 'metric')).toMatch(/^Contact time (held at|went from)/)
  })

  it('say how hilly it was', () => {
    expect(altitudeFinding(legs, 'imperial')).toMatch(/: \d+ ft up, \d+ ft down$/)
  })
})
