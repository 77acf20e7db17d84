import { describe, expect, it } from 'vitest'
import type { Question } from '../api/reason-queries.ts'
import { before, current, progress, toggled } from './way.ts'

const question = (id: string): Question => ({
  id,
  part: 'legs',
  asks: `${id}?`,
  kind: 'choice',
  options: [],
  range: null,
})
const questions = ['a', 'b', 'c'].map(question)
const from = { at: null, skipped: [] }

describe('the way through the questions', () => {
  it('begins with the first that is open', () => {
    expect(current({ answers: {}, questions }, from)?.id).toBe('a')
    expect(current({ answers: { a: 'x' }, questions }, from)?.id).toBe('b')
  })

  it('goes past what was skipped, and ends when nothing else is open', () => {
    expect(current({ answers: { a: 'x' }, questions }, { at: null, skipped: ['b'] })?.id).toBe('c')
    expect(current({ answers: { a: 'x', c: 'y' }, questions }, { at: null, skipped: ['b'] })).toBeNull()
  })

  it('goes back to one that was answered, and from the end to the last', () => {
    expect(before({ answers: { a: 'x' }, questions }, from)?.id).toBe('a')
    expect(before({ answers: {}, questions }, from)).toBeNull()
    expect(before({ answers: { a: 1, b: 2, c: 3 }, questions }, from)?.id).toBe('c')
  })

  it('stays at one that is gone to on purpose, unless it is not asked any more', () => {
    expect(current({ answers: { a: 'x' }, questions }, { at: 'a', skipped: [] })?.id).toBe('a')
    expect(current({ answers: { a: 'x' }, questions }, { at: 'gone', skipped: [] })?.id).toBe('b')
  })

  it('knows how far it is', () => {
    expect(progress({ answers: { a: 'x' }, questions }, from)).toEqual({ at: 2, of: 3 })
    expect(progress({ answers: { a: 1, b: 2, c: 3 }, questions }, from)).toEqual({ at: 3, of: 3 })
  })
})

describe('several options', () => {
  it('come and go one by one', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('go with none of them only alone', () => {
    expect(toggled(['a', 'b'], 'none')).toEqual(['none'])
    expect(toggled(['none'], 'a')).toEqual(['a'])
    expect(toggled(['none'], 'none')).toEqual([])
  })
})
