import { describe, expect, it } from 'vitest'
import { xxh32 } from './xxh32.ts'

const of = (text: string) => xxh32(new TextEncoder().encode(text))

describe('xxh32', () => {
  it.each([
    ['', 0x02cc5d05],
    ['abc', 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0xe2293b2f],
  ])('of "%s" is what everybody else gets', (text, sum) => {
    expect(of(text)).toBe(sum)
  })

  it('is another one when a single bit is', () => {
    const bytes = Uint8Array.from({ length: 100 }, (_, i) => i)
    const sums = new Set([xxh32(bytes)])
    for (let bit = 0; bit < 800; bit++) {
      const changed = bytes.slice()
      changed[bit >> 3]! ^= 1 << (bit & 7)
      sums.add(xxh32(changed))
    }
    expect(sums.size).toBe(801)
  })
})
