import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrap } from './wrap.ts'

describe('wrapping text', () => {
  it('breaks at blanks and indents the lines that follow', () => {
    expect(wrap('· one two three four', 9, '  ')).toBe('· one two\n  three\n  four')
  })

  it('loses no word, and makes no line wider than asked unless a word is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(' '), 20).split('\n')
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(20)
      }),
    )
  })
})
