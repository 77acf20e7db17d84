import { describe, expect, it } from 'vitest'
import { area, gaps } from './area.ts'

const edge = (x: number, to: number) => ({ x, from: 100, to })

describe('area', () => {
  it('goes along one edge and back along the other', () => {
    expect(area([edge(0, 50), edge(10, 40)])).toBe('M0 50L10 40L10 100L0 100Z')
  })

  it('is interrupted where a value is unknown', () => {
    const edges = [edge(0, 50), edge(10, Number.NaN), edge(20, 40), edge(30, 40)]
    expect(area(edges).match(/M/g)).toHaveLength(2)
    expect(gaps(edges, 0, 30)).toEqual([{ from: 0, to: 20 }])
  })

  it('is nothing, and all gap, when nothing is known', () => {
    const edges = [edge(0, Number.NaN), edge(10, Number.NaN)]
    expect(area(edges)).toBe('')
    expect(gaps(edges, 0, 300)).toEqual([{ from: 0, to: 300 }])
  })

  it('has no gap when all is known', () => {
    expect(gaps([edge(0, 1), edge(300, 1)], 0, 300)).toEqual([])
  })
})
