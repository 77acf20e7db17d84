import { describe, expect, it } from 'vitest'
import { emptyHistory } from '../testing/histories.for-tests.ts'
import { foodNumbers } from './food-numbers.ts'

const told = (conditions: readonly string[], birthYear?: number) =>
  foodNumbers({
    ...emptyHistory,
    athlete: birthYear === undefined ? {} : { birthYear },
    interview: { conditions },
  })

describe('numbers about food', () => {
  it('are said to who told of no condition, and of being no child', () => {
    expect(told(['none'])).toBe('said')
    expect(told(['amenorrhoea_3m'], 1990)).toBe('said')
  })

  it('are for a clinician to say to the young, and with a condition that bears on food', () => {
    for (const condition of ['under-18', 'pregnancy', 'heart', 'kidney', 'diabetes', 'eating-disorder'])
      expect(told([condition], 1990)).toBe('for-clinician')
    // Who was born in 2008 may not be 18 yet in November 2026.
    expect(told(['none'], 2008)).toBe('for-clinician')
  })

  it('are not said where it was not asked or not answered: unknown is not no', () => {
    expect(foodNumbers(emptyHistory)).toBe('unknown')
    expect(foodNumbers({ ...emptyHistory, athlete: { birthYear: 1990 } })).toBe('unknown')
  })
})
