import { describe, expect, it } from 'vitest'
import type { Question } from '../api/reason-queries.ts'
import { before, current, progress } from './way.ts'

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
    expect(progress({ answers: { a: 'x' }, questions }, from)).toEqual({ done: 1, left: 2 })
    expect(progress({ answers: { a: 'x' }, questions }, { at: 'a', skipped: ['b'] })).toEqual({
      done: 2,
      left: 1,
    })
    expect(progress({ answers: { a: 1, b: 2, c: 3 }, questions }, from)).toEqual({ done: 3, left: 0 })
  })
})
