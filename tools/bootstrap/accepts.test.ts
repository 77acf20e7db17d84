import { describe, expect, it } from 'vitest'
import { accepts } from './accepts.mjs'

describe('a Node that is accepted', () => {
  it.each(['v22.18.0', 'v22.22.1', 'v24.0.0', 'v24.21.0', 'v26.0.0', 'v28.3.1'])('is %s', (version) => {
    expect(accepts(version)).toBe(true)
  })

  it.each([
    'v18.20.0',
    'v20.20.2',
    'v22.17.1',
    'v23.11.0',
    'v25.1.0',
    'v27.0.0',
    '',
    'nonsense',
  ])('is not %j', (version) => {
    expect(accepts(version)).toBe(false)
  })
})
