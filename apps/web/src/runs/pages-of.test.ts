import { describe, expect, it } from 'vitest'
import { pagesOf } from './pages-of.ts'

describe('pagesOf', () => {
  it('asks for the page that is looked at', () => {
    expect(pagesOf({ first: 40, last: 60 }, 10_000)).toEqual([0])
  })

  it('asks for the next one before it is reached', () => {
    expect(pagesOf({ first: 60, last: 80 }, 10_000)).toEqual([0, 100])
    expect(pagesOf({ first: 5120, last: 5140 }, 10_000)).toEqual([5000, 5100])
  })

  it('asks for nothing beyond the end, and nothing of an empty list', () => {
    expect(pagesOf({ first: 230, last: 249 }, 250)).toEqual([200])
    expect(pagesOf({ first: 0, last: 0 }, 0)).toEqual([])
  })
})
