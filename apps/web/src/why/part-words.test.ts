import type { Finding, LedgerPart } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { isHalfKnown, partStandingWords, partStrengthWords } from './part-words.ts'

const part = (status: LedgerPart['status'], ...causes: Finding['status'][]) =>
  ({
    status,
    strength: 0,
    interval: [0, 0],
    basis: 'runs',
    causes: causes.map((one) => ({ status: one })),
  }) as unknown as LedgerPart

describe('a part of which not all can be told', () => {
  it('is never called fine', () => {
    const half = part('unclear', 'against', 'no-data', 'no-data')
    expect(isHalfKnown(half)).toBe(true)
    expect(partStandingWords(half).unclear).toBe('Half known')
    expect(partStrengthWords(half)).toBe(
      'What is known of it is as it should be; of 2 of its 3 reasons nothing can be told yet.',
    )
  })

  it('is told apart from one of which all is known, and from one of which a reason is unclear', () => {
    expect(partStrengthWords(part('against', 'against', 'against'))).toContain('nothing to win')
    expect(isHalfKnown(part('unclear', 'unclear', 'no-data'))).toBe(false)
    expect(partStrengthWords(part('unclear', 'unclear', 'against'))).toContain('cannot be told yet')
  })
})
