import { describe, expect, it } from 'vitest'
import { plural } from './plural.ts'

describe('plural', () => {
  it('tells one from none and many', () => {
    expect([0, 1, 2].map((n) => plural(n, 'run'))).toEqual(['0 runs', '1 run', '2 runs'])
  })

  it('takes the number as it is to be shown', () => {
    expect(plural(1234, 'run', '1,234')).toBe('1,234 runs')
  })
})
