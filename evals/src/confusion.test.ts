import { describe, expect, it } from 'vitest'
import { areaUnderCurve } from './area-under-curve.ts'
import { compareFigures } from './compare-figures.ts'
import { Confusion } from './confusion.ts'
import { markdownTable } from './markdown-table.ts'

describe('the tables of the evals', () => {
  it('counts answers by truth', () => {
    const confusion = new Confusion()
    confusion.add('legs', 'legs')
    confusion.add('legs', 'cannot-tell')
    confusion.add('none', 'no-fade')
    expect(confusion.count('legs', 'legs')).toBe(1)
    expect(confusion.total('legs')).toBe(2)
    expect(confusion.toMarkdown('truth')).toContain('| legs  |    2 |    1 |           · |')
  })

  it('aligns numbers to the right and words to the left', () => {
    expect(
      markdownTable(
        ['word', 'n'],
        [
          ['a', 10],
          ['bcd', 7],
        ],
      ),
    ).toBe(['| word |   n |', '|------|----:|', '| a    |  10 |', '| bcd  |   7 |'].join('\n'))
  })

  it('gives the area under the curve: 1 apart, 0.5 alike, 0 the wrong way round, unknown without runs', () => {
    expect(areaUnderCurve([3, 4], [1, 2])).toBe(1)
    expect(areaUnderCurve([1, 2], [1, 2])).toBe(0.5)
    expect(areaUnderCurve([1], [2])).toBe(0)
    expect(areaUnderCurve([], [1])).toBeNaN()
  })

  it('names the figures that changed, and only those', () => {
    expect(compareFigures({ a: 1, b: 2, c: 3 }, { a: 1, b: 4, d: 5 })).toBe(
      ['b: 2 -> 4', 'c: 3 -> absent', 'd: absent -> 5'].join('\n'),
    )
    expect(compareFigures({ a: 1 }, { a: 1 })).toBe('No figure changed.')
  })
})
