import { questions } from '@freshlegs/ledger'
import { describe, expect, it } from 'vitest'
import { checkedInterview, exampleInterview, interviewOf } from './interview.ts'

describe('the first interview', () => {
  it('goes on with the first question that has no answer, and ends', () => {
    const example = exampleInterview()
    expect(interviewOf({})).toMatchObject({ next: { id: questions[0].id }, asked: 0 })
    const { next, asked, about } = interviewOf(example)
    expect([next, asked]).toEqual([null, about])
  })

  it('has an example that it takes itself', () => {
    const example = exampleInterview()
    expect(checkedInterview(example)).toEqual({ ok: true, value: example })
    expect(Object.keys(example).length).toBeGreaterThan(15)
  })

  it('drops answers to questions that another answer has closed', () => {
    expect(checkedInterview({ 'gives-out-first': 'breath', 'gives-out-after': 'over-150' })).toEqual({
      ok: true,
      value: { 'gives-out-first': 'breath' },
    })
  })

  it.each<[string, Record<string, unknown>]>([
    ['a question that there is not', { shoe: 'left' }],
    ['an option that there is not', { 'gives-out-first': 'arms' }],
    ['a text in place of a number', { 'runs-a-week': '4' }],
    ['a number out of range', { 'runs-a-week': -1 }],
    ['no number', { 'runs-a-week': NaN }],
    ['one in place of a list', { 'posture-check': 'none' }],
    ['none together with others', { 'posture-check': ['none', 'none'] }],
    ['no region of the body', { 'pain-now': 'always', 'pain-places': ['knee'] }],
    ['no side of the body', { 'pain-now': 'always', 'pain-places': ['knee-front:up'] }],
    ['a name that every object has', { constructor: 'legs' }],
  ])('refuses %s, and says where', (_, given) => {
    const pointer = `/${Object.keys(given).at(-1)}`
    expect(checkedInterview(given)).toMatchObject({ ok: false, problem: { code: 'input.invalid', pointer } })
  })

  it('takes regions of the body alone and with their side', () => {
    const given = { 'pain-now': 'always', 'pain-places': ['knee-front:left', 'heel'] }
    expect(checkedInterview(given)).toEqual({ ok: true, value: given })
  })
})
