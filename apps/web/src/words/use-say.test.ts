import { describe, expect, it } from 'vitest'
import { sentenceIn } from './use-say.ts'

describe('figures in a sentence', () => {
  it('are written as the language writes them, all of them', () => {
    expect(sentenceIn('From 21.1 km on you slowed by 13.1 %.', 'de')).toBe(
      'From 21,1 km on you slowed by 13,1 %.',
    )
  })

  it('stay where the language writes them so', () => {
    expect(sentenceIn('21.1 km in 1:52:03.', 'en-GB')).toBe('21.1 km in 1:52:03.')
  })

  it('do not take the end of a sentence or a clock for a figure', () => {
    expect(sentenceIn('It began at 5. Then 6:12 /km.', 'de')).toBe('It began at 5. Then 6:12 /km.')
  })
})
