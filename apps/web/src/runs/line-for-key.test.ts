import { describe, expect, it } from 'vitest'
import { lineForKey } from './line-for-key.ts'

const list = { total: 100, onScreen: 12 }

describe('lineForKey', () => {
  it('moves by one, by a screen, and to the ends', () => {
    expect(lineForKey('ArrowDown', 5, list)).toBe(6)
    expect(lineForKey('ArrowUp', 5, list)).toBe(4)
    expect(lineForKey('PageDown', 5, list)).toBe(17)
    expect(lineForKey('PageUp', 50, list)).toBe(38)
    expect(lineForKey('Home', 50, list)).toBe(0)
    expect(lineForKey('End', 50, list)).toBe(99)
  })

  it('stays within the list', () => {
    expect(lineForKey('ArrowUp', 0, list)).toBe(0)
    expect(lineForKey('PageDown', 95, list)).toBe(99)
  })

  it('leaves other keys to the browser, and all of them in an empty list', () => {
    expect(lineForKey('Tab', 5, list)).toBeNull()
    expect(lineForKey('constructor', 5, list)).toBeNull()
    expect(lineForKey('End', 0, { total: 0, onScreen: 12 })).toBeNull()
  })
})
