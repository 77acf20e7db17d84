import { describe, expect, it } from 'vitest'
import { unbroken } from './unbroken.ts'

describe('unbroken', () => {
  it('ties numbers to their units', () => {
    expect(unbroken('From 25.6 km on you lost 12 %.')).toBe('From 25.6\u00a0km on you lost 12\u00a0%.')
    expect(unbroken('You held 5:12 /km.')).toBe('You held 5:12\u00a0/km.')
  })

  it('leaves other spaces alone', () => {
    expect(unbroken('Nothing gave out: well done')).toBe('Nothing gave out: well done')
  })
})
