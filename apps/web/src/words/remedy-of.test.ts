import { problems } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { remedyOf } from './remedy-of.ts'

describe('what can be done about a refusal', () => {
  it('names no option of the command line, and something for every code', () => {
    for (const { code } of problems) {
      expect(remedyOf(code), code).not.toMatch(/--\w|freshlegs \w/)
      expect(remedyOf(code), code).not.toBe('')
    }
  })
})
