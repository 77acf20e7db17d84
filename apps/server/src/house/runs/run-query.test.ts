import { describe, expect, it } from 'vitest'
import { runQuery } from './run-query.ts'

describe('what a list is asked for', () => {
  it('begins at the newest, a hundred at a time', () => {
    expect(runQuery({})).toEqual({ ok: true, value: { offset: 0, limit: 100 } })
  })

  it('holds both days that are named, whole', () => {
    const asked = runQuery({ from: '2026-05-01', to: '2026-05-02' })
    if (!asked.ok) throw new Error('refused')
    expect(asked.value.days).toEqual({
      localFromMs: Date.UTC(2026, 4, 1),
      localBelowMs: Date.UTC(2026, 4, 3),
      fromMs: new Date(2026, 4, 1).getTime(),
      belowMs: new Date(2026, 4, 3).getTime(),
    })
  })

  it('can be runs without a verdict', () => {
    expect(runQuery({ limiter: 'not-judged' })).toMatchObject({ value: { limiters: [null] } })
    expect(runQuery({ limiter: 'legs' })).toMatchObject({ value: { limiters: ['legs'] } })
  })

  it.each(['2026-13-01', 'yesterday'])('is refused with a day that is none: %s', (day) => {
    const refused = runQuery({ to: day })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'input.invalid', pointer: '/to' } })
  })
})
