import type { Ledger, LedgerPart } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { stretchInAddress } from '../run/stretch-in-address.ts'
import { answerWords } from './answer-words.ts'
import { lineOf } from './line-of.ts'
import { wholeWeeks } from './loads-layout.ts'
import { nextToCollect } from './next-to-collect.ts'
import { spreadPlace } from './spread-place.ts'
import { rangeWords, strengthWords } from './strength-words.ts'

const part = (id: LedgerPart['id'], known: Partial<LedgerPart> = {}): LedgerPart => ({
  id,
  status: 'no-data',
  strength: null,
  interval: null,
  basis: null,
  tied: false,
  for: [],
  against: [],
  missing: [],
  next: null,
  causes: [],
  ...known,
})

describe('the words of a strength', () => {
  const onRuns = { basis: 'runs' } as const

  it('say "goes with" of what the runs show, and never without their range', () => {
    expect(strengthWords({ ...onRuns, status: 'for', strength: 35.4, interval: [10.6, 76.9] })).toBe(
      'Goes with legs that last about 35 % longer where it is as it should be (11 to 77 %).',
    )
    expect(strengthWords({ ...onRuns, status: 'for', strength: 35.4, interval: null })).toBe('')
  })

  it('say the range alone of what is unclear, and of what was told that it is a guess', () => {
    expect(strengthWords({ ...onRuns, status: 'unclear', strength: 39.6, interval: [-20, 144] })).toBe(
      'How much it matters cannot be told yet: anything from −20 to 144 % of how long your legs last.',
    )
    expect(strengthWords({ basis: 'told', status: 'unclear', strength: 39.6, interval: [-39, 200] })).toBe(
      'A guess from what you told us: anything from −39 to 200 % of how long your legs last.',
    )
  })

  it('say little, and nothing to win, only of what speaks against', () => {
    expect(strengthWords({ ...onRuns, status: 'against', strength: 0.2, interval: [-2, 2] })).toContain(
      'it is little: −2 to 2 %',
    )
    const none = { strength: 0, interval: [0, 0] as [number, number] }
    expect(strengthWords({ ...onRuns, ...none, status: 'against' })).toContain('nothing to win')
    expect(strengthWords({ ...none, basis: 'told', status: 'against' })).toContain('As you tell it')
    expect(strengthWords({ ...onRuns, ...none, status: 'unclear' })).toContain('cannot be told yet')
  })

  it('name what kind of range it is', () => {
    expect(rangeWords).toMatch(/nine times in ten\.$/)
  })
})

describe('the answer', () => {
  const survival = { runs: 41, says: 'Your legs lasted to the end on 41 of 41 runs.' } as Ledger['survival']

  it('says first how many parts could be judged, where they are few, and not twice', () => {
    const parts = [part('legs', { status: 'unclear' }), part('game')]
    const says = 'Nothing stands out yet as the reason. 1 of 2 parts could be judged.'
    expect(answerWords({ says, survival, parts } as Ledger)).toEqual({
      first: '1 of 2 parts could be judged.',
      large: 'Your legs lasted to the end on 41 of 41 runs.',
      below: 'Nothing stands out yet as the reason.',
    })
  })

  it('is what was told where there are no runs', () => {
    const none = { ...survival, runs: 0 }
    const says = 'From what you told us: worn shoes.'
    expect(answerWords({ says, survival: none, parts: [] } as unknown as Ledger).large).toBe(says)
  })
})

describe('a part in one line', () => {
  it('says what to collect where there is no data, and never that it is fine', () => {
    expect(lineOf(part('fuel', { next: 'Say what you ate.' }))).toBe('Say what you ate.')
    expect(lineOf(part('fuel'))).toBe('Nothing is known of it yet.')
  })
})

it('asks for the same thing once', () => {
  const parts = [part('fuel', { next: 'a' }), part('body', { next: 'a' }), part('feet', { next: 'b' })]
  expect(nextToCollect({ parts })).toEqual(['a', 'b'])
})

it('keeps what lies beyond the bar at its end', () => {
  expect([-900, -50, 50, 150, 900].map(spreadPlace)).toEqual([0, 0, 0.5, 1, 1])
})

it('leaves out the week that is not over yet', () => {
  const week = {
    legLoad: 1,
    legLoadInterval: null,
    legLoadH: 3,
    legLoadHInterval: null,
    heartLoad: null,
    heartLoadInterval: null,
    heartLoadRatio: null,
    heartLoadRatioInterval: null,
  }
  const weeks = ['2026-11-09', '2026-11-16', '2026-11-23'].map((monday) => ({ monday, ...week }))
  const whole = wholeWeeks(weeks, new Date('2026-11-24T12:00').getTime())
  expect(whole.map(({ monday }) => monday)).toEqual(['2026-11-09', '2026-11-16'])
})

describe('a stretch in the address', () => {
  it('is two numbers in order, or none', () => {
    expect(stretchInAddress({ from: 120, to: 720, of: 'fast-opening' })).toEqual({
      from: 120,
      to: 720,
      of: 'fast-opening',
    })
    expect(stretchInAddress({ from: 720, to: 120 })).toEqual({})
    expect(stretchInAddress({ from: 'x', to: 720 })).toEqual({})
  })
})
