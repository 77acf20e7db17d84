import type { Finding, LedgerPart } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { isHalfKnown, partStandingWords, partStrengthWords } from './part-words.ts'

const part = (...statuses: Finding['status'][]) =>
  ({
    status: statuses[0],
    strength: 0,
    interval: [0, 0],
    causes: statuses.map((status) => ({ status })),
  }) as unknown as LedgerPart

describe('a part of which not all can be told', () => {
  it('is never called fine', () => {
    const half = part('against', 'no-data', 'no-data')
    expect(isHalfKnown(half)).toBe(true)
    expect(partStandingWords(half).against).toContain('as far as known')
    expect(partStrengthWords(half)).toBe(
      'What is known of it is as it should be; of 2 of its 3 reasons nothing can be told yet.',
    )
  })

  it('is told apart from one of which all is known, and from one that is unclear', () => {
    expect(partStrengthWords(part('against', 'against'))).toContain('nothing to win')
    expect(isHalfKnown(part('unclear', 'no-data'))).toBe(false)
    expect(partStrengthWords(part('unclear', 'against'))).toContain('cannot be told yet')
  })
})
