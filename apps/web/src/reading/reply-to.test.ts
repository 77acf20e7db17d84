import { describe, expect, it } from 'vitest'
import { replyTo } from './reply-to.ts'

const fileOf = (...parts: BlobPart[]) => ({ kind: 'file', file: new File(parts, 'run') }) as const

describe('the worker’s reply', () => {
  it('judges a simulated run, and says that it is one', async () => {
    const reply = await replyTo({ id: 7, source: { kind: 'simulated' }, given: {}, want: 'whole' })
    if (reply.kind !== 'whole') throw new Error(reply.kind)
    expect(reply.id).toBe(7)
    expect(reply.judged.simulated?.says).toMatch(/^Simulated/)
    expect(reply.judged.run.timeS.length).toBeGreaterThan(1000)
  })

  it('leaves the columns behind where a summary will do', async () => {
    const reply = await replyTo({ id: 1, source: { kind: 'simulated' }, given: {}, want: 'summaries' })
    expect(reply).not.toHaveProperty('judged')
    if (reply.kind !== 'summaries') throw new Error(reply.kind)
    expect(reply.reports).toHaveLength(1)
  })

  it('refuses what is no recording, with a code', async () => {
    const reply = await replyTo({ id: 1, source: fileOf('hello'), given: {}, want: 'whole' })
    expect(reply).toMatchObject({ kind: 'refused', problem: { code: 'format.unknown' } })
  })

  it('refuses an empty file', async () => {
    const reply = await replyTo({ id: 1, source: fileOf(), given: {}, want: 'whole' })
    expect(reply.kind).toBe('refused')
  })
})
