import { describe, expect, it } from 'vitest'
import { sayBytes } from './say-bytes.ts'

describe('sayBytes', () => {
  it('says amounts in the largest unit that fits', () => {
    expect([0, 999, 1000, 640_000, 12_345_678, 1.25e9].map(sayBytes)).toEqual([
      '0 bytes',
      '999 bytes',
      '1.0 kB',
      '640 kB',
      '12 MB',
      '1.3 GB',
    ])
  })
})
